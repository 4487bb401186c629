"""a queue for each set of arguments, with what is known of the result in it: whoever has taken that out may call."""

import functools
import queue


def once(function):
    known = {}

    @functools.wraps(function)
    def ask(*arguments):
        fresh = queue.Queue()
        fresh.put(())
        place = known.setdefault(arguments, fresh)
        result = place.get()
        try:
            if not result:
                result = (function(*arguments),)
            return result[0]
        finally:
            place.put(result)

    return ask

"""a future for each set of arguments: the first to come fulfils it, the others wait for it and try again if it fails."""

import functools
from concurrent.futures import Future


def once(function):
    futures = {}

    @functools.wraps(function)
    def wrapper(*arguments):
        while True:
            mine = Future()
            future = futures.setdefault(arguments, mine)
            if future is mine:
                try:
                    result = function(*arguments)
                except BaseException:
                    del futures[arguments]
                    mine.set_result((False, None))
                    raise
                mine.set_result((True, result))
                return result
            is_made, result = future.result()
            if is_made:
                return result

    return wrapper

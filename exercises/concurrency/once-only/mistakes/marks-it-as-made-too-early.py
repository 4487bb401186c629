"""marking the arguments as done before the result is there: whoever asks meanwhile finds the mark, and
no result."""

import functools
import threading


def once(function):
    results = {}
    seen = set()
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            is_first = arguments not in seen
            seen.add(arguments)
        if is_first:
            try:
                results[arguments] = function(*arguments)
            except BaseException:
                seen.discard(arguments)
                raise
        return results.get(arguments)

    return ask

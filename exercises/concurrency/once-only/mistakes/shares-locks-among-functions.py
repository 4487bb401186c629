"""keeping the locks of all functions in one dict, under the arguments alone: two functions that are asked for the
same arguments wait for each other, and forever where one asks the other."""

import functools
import threading

_locks = {}
_guard = threading.Lock()


def once(function):
    results = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args in results:
            return results[args]
        with _guard:
            lock = _locks.setdefault(args, threading.Lock())
        with lock:
            if args not in results:
                results[args] = function(*args)
            return results[args]

    return wrapper

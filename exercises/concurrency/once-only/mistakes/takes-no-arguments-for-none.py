"""putting None in the place of arguments that are missing: None is an argument like any other, and a call
with it is another call than one without."""

import functools
import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args):
        key = args or (None,)
        with guard:
            lock = locks.setdefault(key, threading.Lock())
        with lock:
            if key not in results:
                results[key] = function(*args)
            return results[key]

    return wrapper

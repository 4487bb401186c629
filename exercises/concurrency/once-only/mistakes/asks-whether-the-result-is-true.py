"""asking whether the result is true: 0 and empty lists are results too, as None is."""

import functools
import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            lock = locks.setdefault(arguments, threading.Lock())
        with lock:
            if not results.get(arguments):
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask

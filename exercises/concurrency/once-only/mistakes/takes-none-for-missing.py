"""taking None for a result that is missing: a function may well return None, and is then called again and
again."""

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
            result = results.get(arguments)
            if result is None:
                result = results[arguments] = function(*arguments)
            return result

    return ask

"""keeping the result only when the lock is released: the next thread may have the lock before that, and
finds nothing."""

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
            if arguments in results:
                return results[arguments]
            result = function(*arguments)
        results[arguments] = result
        return result

    return ask

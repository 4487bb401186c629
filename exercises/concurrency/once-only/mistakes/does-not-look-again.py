"""not looking again once the lock is there: whoever has waited for it calls the function as well, though
the result has been made meanwhile."""

import functools
import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        if arguments in results:
            return results[arguments]
        with guard:
            lock = locks.setdefault(arguments, threading.Lock())
        with lock:
            results[arguments] = function(*arguments)
        return results[arguments]

    return ask

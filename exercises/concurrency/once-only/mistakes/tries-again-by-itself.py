"""trying again until the function returns: its caller is never told what went wrong, and waits for as long
as it does."""

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
            while arguments not in results:
                try:
                    results[arguments] = function(*arguments)
                except Exception:
                    pass
            return results[arguments]

    return ask

"""throwing all results away when a call raises: nothing was to be kept of that call, and those for other
arguments are as good as before."""

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
            try:
                if arguments not in results:
                    results[arguments] = function(*arguments)
                return results[arguments]
            except BaseException:
                results.clear()
                raise

    return ask

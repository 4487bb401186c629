"""keeping the results of all functions in one dict: another function that is asked for the same
arguments gets a result that is not its own."""

import functools
import threading

results = {}
locks = {}
guard = threading.Lock()


def once(function):
    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            lock = locks.setdefault(arguments, threading.Lock())
        with lock:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask

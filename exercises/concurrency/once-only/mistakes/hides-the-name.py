"""returning the wrapper as it is: its name and docstring are its own, and whoever looks for the function
in a log or in `help` does not find it. There is `functools.wraps`."""

import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    def ask(*arguments):
        with guard:
            lock = locks.setdefault(arguments, threading.Lock())
        with lock:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask

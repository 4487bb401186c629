"""throwing the lock away when a call is over: after an exception, some threads still wait for the old one
while others make a new one, and two of them call at once."""

import functools
import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            if arguments in results:
                return results[arguments]
            lock = locks.setdefault(arguments, threading.Lock())
        try:
            with lock:
                if arguments not in results:
                    results[arguments] = function(*arguments)
                return results[arguments]
        finally:
            with guard:
                locks.pop(arguments, None)

    return ask

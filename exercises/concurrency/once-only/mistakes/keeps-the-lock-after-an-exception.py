"""not releasing the lock when the function raises: everybody who asks for the same arguments later waits
forever. A `with` block releases it however it is left."""

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
        lock.acquire()
        if arguments not in results:
            results[arguments] = function(*arguments)
        lock.release()
        return results[arguments]

    return ask

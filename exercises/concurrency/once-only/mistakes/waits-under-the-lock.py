"""waiting for another thread with the common lock in hand: meanwhile nobody else can even ask, and the other
thread cannot take the lock to report its result."""

import functools
import threading


def once(function):
    results = {}
    making = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with guard:
            while arguments in making:
                making[arguments].wait()
            if arguments in results:
                return results[arguments]
            making[arguments] = threading.Event()
        try:
            results[arguments] = function(*arguments)
            return results[arguments]
        finally:
            with guard:
                making.pop(arguments).set()

    return ask

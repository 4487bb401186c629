"""keeping an exception as if it were a result: the function is never tried again, though what was in
its way may be gone."""

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
            if arguments not in results:
                try:
                    results[arguments] = function(*arguments), None
                except BaseException as error:
                    results[arguments] = None, error
            result, error = results[arguments]
        if error is not None:
            raise error
        return result

    return ask

"""holding one lock for all arguments during the call: whose result is there need not wait, but a call with
other arguments still does."""

import functools
import threading


def once(function):
    results = {}
    lock = threading.RLock()

    @functools.wraps(function)
    def ask(*arguments):
        if arguments in results:
            return results[arguments]
        with lock:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask

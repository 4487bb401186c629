"""holding one RLock for all arguments during the call: the function may ask itself, and all other
threads wait for it, those too whose result is there."""

import functools
import threading


def once(function):
    results = {}
    lock = threading.RLock()

    @functools.wraps(function)
    def ask(*arguments):
        with lock:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask

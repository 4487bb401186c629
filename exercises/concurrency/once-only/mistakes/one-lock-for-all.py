"""holding one lock for all arguments during the call: everybody waits for it, those too whose result
is there, and a function that asks itself waits forever for its own thread."""

import functools
import threading


def once(function):
    results = {}
    lock = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        with lock:
            if arguments not in results:
                results[arguments] = function(*arguments)
            return results[arguments]

    return ask

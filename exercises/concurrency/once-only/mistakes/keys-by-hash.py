"""filing results under the hash of the arguments: different arguments may have the same one, -1 and -2
for example. A dict compares them too."""

import functools
import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        key = hash(arguments)
        with guard:
            lock = locks.setdefault(key, threading.Lock())
        with lock:
            if key not in results:
                results[key] = function(*arguments)
            return results[key]

    return ask

"""filing results under the text of the arguments: different arguments can look alike as text."""

import functools
import threading


def once(function):
    results = {}
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def ask(*arguments):
        key = ", ".join(map(str, arguments))
        with guard:
            lock = locks.setdefault(key, threading.Lock())
        with lock:
            if key not in results:
                results[key] = function(*arguments)
            return results[key]

    return ask

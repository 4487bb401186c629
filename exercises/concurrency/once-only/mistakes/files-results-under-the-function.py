"""filing the results of all in one dict, under the function and its arguments: where the same function is
decorated twice, each gets what the other has made."""

import functools
import threading

results = {}
locks = {}
guard = threading.Lock()


def once(function):
    @functools.wraps(function)
    def ask(*arguments):
        key = function, arguments
        with guard:
            lock = locks.setdefault(key, threading.Lock())
        with lock:
            if key not in results:
                results[key] = function(*arguments)
            return results[key]


    return ask

"""using `functools.lru_cache` as it is: it keeps the 128 results that were asked for last, and forgets the others."""

import functools
import threading


def once(function):
    cached = functools.lru_cache(function)
    locks = {}
    guard = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args):
        with guard:
            lock = locks.setdefault(args, threading.Lock())
        with lock:
            return cached(*args)

    return wrapper

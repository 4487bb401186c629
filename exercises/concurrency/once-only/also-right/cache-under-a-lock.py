"""`functools.cache` for the results, with a lock for each set of arguments around it."""

import functools
import threading
from collections import defaultdict


def once(function):
    cached = functools.cache(function)
    locks = defaultdict(threading.Lock)
    making_locks = threading.Lock()

    @functools.wraps(function)
    def call(*args):
        with making_locks:
            lock = locks[args]
        with lock:
            return cached(*args)

    return call

"""double-checked locking: a look without a lock first, and another one under the lock of the arguments."""

import functools
from threading import Lock

MISSING = object()


def once(function):
    results, locks = {}, {}

    @functools.wraps(function)
    def wrapped(*args):
        result = results.get(args, MISSING)
        if result is MISSING:
            with locks.setdefault(args, Lock()):
                result = results.get(args, MISSING)
                if result is MISSING:
                    result = results[args] = function(*args)
        return result

    return wrapped

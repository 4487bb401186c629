"""a lock for each set of arguments, and a count of those who use it: the last one throws it away."""

import functools
import threading


def once(function):
    results = {}
    locks = {}          # args -> [lock, number of those who use it]
    guard = threading.Lock()

    @functools.wraps(function)
    def wrapper(*args):
        with guard:
            if args in results:
                return results[args]
            entry = locks.setdefault(args, [threading.Lock(), 0])
            entry[1] += 1
        try:
            with entry[0]:
                with guard:
                    if args in results:
                        return results[args]
                value = function(*args)
                with guard:
                    results[args] = value
                return value
        finally:
            with guard:
                entry[1] -= 1
                if not entry[1]:
                    del locks[args]

    return wrapper

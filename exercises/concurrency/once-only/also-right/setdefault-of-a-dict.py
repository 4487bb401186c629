"""locks by `dict.setdefault`, which looks and puts in one step, and no lock around it."""

import functools
import threading


def once(function):
    results = {}
    locks = {}

    @functools.wraps(function)
    def wrapper(*args):
        try:
            return results[args]
        except KeyError:
            pass
        with locks.setdefault(args, threading.Lock()):
            if args not in results:
                results[args] = function(*args)
            return results[args]

    return wrapper

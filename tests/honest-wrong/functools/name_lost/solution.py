"""A decorator without wraps, and a cache that does not tell lists from tuples."""


def trace(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


def memo(function):
    results = {}

    def call(*args):
        key = str(args)
        if key not in results:
            results[key] = function(*args)
        return results[key]

    return call

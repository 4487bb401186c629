"""a key made of the positional arguments alone: calls that differ only in a keyword argument get
each other's results."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = args
            known = key in cache
        except TypeError:
            return function(*args, **kwargs)
        if not known:
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

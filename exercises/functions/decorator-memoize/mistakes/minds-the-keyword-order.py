"""a tuple of the keyword items as part of the key: the same arguments in another order count as a
different call."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = (args, tuple(kwargs.items()))
            known = key in cache
        except TypeError:
            return function(*args, **kwargs)
        if not known:
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

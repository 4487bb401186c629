"""a `try` around the call as well as the lookup: when the function itself raises `TypeError`, it
is taken for a hashing problem and run again."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = (args, frozenset(kwargs.items()))
            if key not in cache:
                cache[key] = function(*args, **kwargs)
            return cache[key]
        except TypeError:
            return function(*args, **kwargs)

    wrapper.cache_clear = cache.clear
    return wrapper

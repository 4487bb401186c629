"""a lookup without a plan for arguments that cannot be hashed: the caller gets a `TypeError` from
a function that used to work."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        key = (args, frozenset(kwargs.items()))
        if key not in cache:
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

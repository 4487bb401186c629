"""a limit on the number of results: the oldest are forgotten, and those calls run the function
again."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = (args, frozenset(kwargs.items()))
            known = key in cache
        except TypeError:
            return function(*args, **kwargs)
        if not known:
            result = function(*args, **kwargs)
            if len(cache) >= 128:
                del cache[next(iter(cache))]
            cache[key] = result
            return result
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

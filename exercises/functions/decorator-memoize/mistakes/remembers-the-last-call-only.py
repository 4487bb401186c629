"""room for one result: any call with other arguments in between makes the function run again."""

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
            cache.clear()
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

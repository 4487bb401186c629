"""adding the keyword items to the positional arguments in one tuple: a positional pair then looks
like a keyword argument."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = args + tuple(sorted(kwargs.items()))
            known = key in cache
        except TypeError:
            return function(*args, **kwargs)
        if not known:
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

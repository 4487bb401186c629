"""`cache = {}` inside `cache_clear`: it makes a new local name, and the dict that the wrapper uses
stays full."""

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
            cache[key] = function(*args, **kwargs)
        return cache[key]

    def cache_clear():
        cache = {}

    wrapper.cache_clear = cache_clear
    return wrapper

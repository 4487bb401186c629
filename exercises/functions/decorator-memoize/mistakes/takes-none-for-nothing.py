"""`get` and a comparison with `None` to ask whether a result is known: a function that returns
`None` runs again every time."""

import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = (args, frozenset(kwargs.items()))
            result = cache.get(key)
        except TypeError:
            return function(*args, **kwargs)
        if result is None:
            result = cache[key] = function(*args, **kwargs)
        return result

    wrapper.cache_clear = cache.clear
    return wrapper

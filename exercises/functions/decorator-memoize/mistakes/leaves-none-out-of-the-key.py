"""leaving out keyword arguments that are `None`: `None` is a value, and a call with it is not the
call without."""

import functools


def memoize(function):
    """Call function once for the same arguments and remember its result."""
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            given = [pair for pair in kwargs.items() if pair[1] is not None]
            key = (args, frozenset(given))
            known = key in cache
        except TypeError:
            return function(*args, **kwargs)
        if not known:
            cache[key] = function(*args, **kwargs)
        return cache[key]

    wrapper.cache_clear = cache.clear
    return wrapper

"""a closure over a dict, with a sentinel for what is missing"""

import functools


def memoize(function):
    """Call function once for the same arguments and remember its result."""
    results = {}
    missing = object()

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = (args, frozenset(kwargs.items()))
            hash(key)
        except TypeError:
            return function(*args, **kwargs)
        result = results.get(key, missing)
        if result is missing:
            result = results[key] = function(*args, **kwargs)
        return result

    wrapper.cache_clear = results.clear
    return wrapper

"""keeping the results on the function that is decorated: where it is decorated a second time,
`cache_clear` of one forgets those of both."""

import functools


def memoize(function):
    """Call function once for the same arguments and remember its result."""
    cache = vars(function).setdefault("cache", {}) if hasattr(function, "__dict__") else {}

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

    wrapper.cache_clear = cache.clear
    return wrapper

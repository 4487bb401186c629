import functools


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args):
        try:
            known = args in cache
        except TypeError:
            return function(*args)
        if not known:
            cache[args] = function(*args)
        return cache[args]

    wrapper.cache_clear = cache.clear
    return wrapper

"""a wrapper without `functools.wraps`: the function's own name, docstring and signature are hidden
behind those of the wrapper."""


def memoize(function):
    cache = {}

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

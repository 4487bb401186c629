"""a weak reference to each result: it does not keep the result alive, and when nobody else does,
the function has to run again."""

import functools
import weakref


def memoize(function):
    cache = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            key = (args, frozenset(kwargs.items()))
            known = key in cache
        except TypeError:
            return function(*args, **kwargs)
        if known:
            is_weak, value = cache[key]
            if not is_weak:
                return value
            if (result := value()) is not None:
                return result
        result = function(*args, **kwargs)
        try:
            cache[key] = True, weakref.ref(result)
        except TypeError:
            cache[key] = False, result
        return result

    wrapper.cache_clear = cache.clear
    return wrapper

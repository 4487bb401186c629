"""remembering the exception as if it were a result: the next call fails as well, although the
function might succeed by now."""

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
            try:
                cache[key] = function(*args, **kwargs), None
            except Exception as error:
                cache[key] = None, error
        result, error = cache[key]
        if error is not None:
            raise error
        return result

    wrapper.cache_clear = cache.clear
    return wrapper

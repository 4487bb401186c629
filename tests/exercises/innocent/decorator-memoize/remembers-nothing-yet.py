import functools


def memoize(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    wrapper.cache_clear = lambda: None
    return wrapper

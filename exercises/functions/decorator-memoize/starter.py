def memoize(function):
    """Call function once for the same arguments and remember its result."""

    def wrapper(*args):
        return function(*args)

    wrapper.cache_clear = lambda: None
    return wrapper

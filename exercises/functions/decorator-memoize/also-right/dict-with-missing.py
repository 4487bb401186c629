"""a dict subclass that computes in __missing__, with key objects of its own"""

from functools import wraps


class _Call:
    __slots__ = ("args", "kwargs", "_hash")

    def __init__(self, args, kwargs):
        self.args = args
        self.kwargs = kwargs
        self._hash = hash((args, frozenset(kwargs.items())))

    def __hash__(self):
        return self._hash

    def __eq__(self, other):
        return self.args == other.args and self.kwargs == other.kwargs


class _Results(dict):
    def __init__(self, function):
        super().__init__()
        self._function = function

    def __missing__(self, call):
        result = self._function(*call.args, **call.kwargs)
        self[call] = result
        return result


def memoize(function):
    """Call function once for the same arguments and remember its result."""
    results = _Results(function)

    @wraps(function)
    def wrapper(*args, **kwargs):
        try:
            call = _Call(args, kwargs)
        except TypeError:
            return function(*args, **kwargs)
        return results[call]

    wrapper.cache_clear = results.clear
    return wrapper

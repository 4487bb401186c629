"""a class with __call__ and __get__, and a plain dict that is sorted by count"""

import functools
import types


class tally:
    """Count the calls of function by their arguments; see its report() and reset()."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function
        self._counts = {}

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, /, *args, **kwargs):
        call = self._shown(args, kwargs)
        self._counts[call] = self._counts.get(call, 0) + 1
        return self._function(*args, **kwargs)

    def _shown(self, args, kwargs):
        values = [*map(repr, args), *(f"{name}={value!r}" for name, value in kwargs.items())]
        return f"{self._function.__name__}({', '.join(values)})"

    def report(self):
        return sorted(self._counts.items(), key=lambda pair: pair[1], reverse=True)

    def reset(self):
        self._counts.clear()

"""a class whose instances are called, and which binds itself to objects by __get__"""

import functools
import types


class memoize:
    """Call function once for the same arguments and remember its result."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function
        self._results = {}

    def __call__(self, /, *args, **kwargs):
        key = args, tuple(sorted(kwargs.items(), key=lambda item: item[0]))
        try:
            known = key in self._results
        except TypeError:
            known = None
        if known is None:
            return self._function(*args, **kwargs)
        if not known:
            self._results[key] = self._function(*args, **kwargs)
        return self._results[key]

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)

    def cache_clear(self):
        self._results.clear()

"""a class with `__call__` and without `__get__`: its instance is not bound to the object it is
reached through, so as a method it never gets `self`."""

import functools


class memoize:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.cache = {}

    def __call__(self, /, *args, **kwargs):
        key = (args, frozenset(kwargs.items())) if self._hashable(args, kwargs) else None
        if key is None:
            return self.function(*args, **kwargs)
        if key not in self.cache:
            self.cache[key] = self.function(*args, **kwargs)
        return self.cache[key]

    @staticmethod
    def _hashable(args, kwargs):
        try:
            hash((args, frozenset(kwargs.items())))
        except TypeError:
            return False
        return True

    def cache_clear(self):
        self.cache.clear()

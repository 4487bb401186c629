"""a cache for each object, found by its `id`: two equal objects then have two, and `self` should be
an argument like any other."""

import functools


class memoize:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.cache = {}

    def __call__(self, /, *args, **kwargs):
        return self.result(None, args, kwargs)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return lambda *args, **kwargs: self.result(instance, args, kwargs)

    def result(self, instance, args, kwargs):
        given = args if instance is None else (instance, *args)
        try:
            key = (id(instance), args, frozenset(kwargs.items()))
            known = key in self.cache
        except TypeError:
            return self.function(*given, **kwargs)
        if not known:
            self.cache[key] = self.function(*given, **kwargs)
        return self.cache[key]

    def cache_clear(self):
        self.cache.clear()

"""keeping the bound methods in a dict, with the objects as keys: two equal objects are one key, and
share the method of the first."""

import functools
import types


class Pausable:
    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"{function!r} cannot be called")
        functools.update_wrapper(self, function)
        self.function = function
        self.paused = False
        self.waiting = []
        self.methods = {}

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return self.methods.setdefault(instance, types.MethodType(self, instance))
        except TypeError:
            return types.MethodType(self, instance)

    def __call__(self, /, *args, **kwargs):
        if not self.paused:
            return self.function(*args, **kwargs)
        self.waiting.append((args, kwargs))

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self.function(*args, **kwargs))
        return results

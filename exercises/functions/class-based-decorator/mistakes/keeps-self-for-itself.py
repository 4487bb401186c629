"""a `__call__` whose first parameter can be given by name: when somebody passes a keyword argument
called `self`, Python sees two values for it."""

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

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, *args, **kwargs):
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

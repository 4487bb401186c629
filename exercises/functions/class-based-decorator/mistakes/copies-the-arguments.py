"""keeping copies of the arguments: the function then works on another object than the one it was
called with."""

import copy
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

    def __call__(self, /, *args, **kwargs):
        if not self.paused:
            return self.function(*args, **kwargs)
        self.waiting.append((tuple(map(copy.copy, args)), kwargs))

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self.function(*args, **kwargs))
        return results

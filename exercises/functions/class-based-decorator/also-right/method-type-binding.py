"""a descriptor that binds with types.MethodType, and a deque of partials"""

import functools
from collections import deque
from types import MethodType


class Pausable:
    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"{function!r} cannot be called")
        functools.update_wrapper(self, function)
        self.function = function
        self.paused = False
        self.waiting = deque()

    def __get__(self, instance, owner=None):
        return self if instance is None else MethodType(self, instance)

    def __call__(self, /, *args, **kwargs):
        if not self.paused:
            return self.function(*args, **kwargs)
        self.waiting.append(functools.partial(self.function, *args, **kwargs))

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            results.append(self.waiting.popleft()())
        return results

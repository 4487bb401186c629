"""running the kept calls without emptying the list: the next `resume` runs them again."""

import functools
import types


class Pausable:
    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"Pausable needs a function, not {function!r}")
        functools.update_wrapper(self, function)
        self.paused = False
        self.waiting = []

    def __call__(self, /, *args, **kwargs):
        if self.paused:
            self.waiting.append((args, kwargs))
            return None
        return self.__wrapped__(*args, **kwargs)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return types.MethodType(self, instance)

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        return [self.__wrapped__(*args, **kwargs) for args, kwargs in self.waiting]

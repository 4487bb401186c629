"""binding the original function in `__get__`: the method works, but it goes past the decorator
and cannot be paused."""

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
        return types.MethodType(self.__wrapped__, instance)

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self.__wrapped__(*args, **kwargs))
        return results

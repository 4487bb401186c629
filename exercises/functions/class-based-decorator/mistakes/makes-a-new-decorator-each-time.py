"""a new `Pausable` at every lookup: the pause is set on an object that nobody will see again."""

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
        return Pausable(types.MethodType(self.__wrapped__, instance))

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self.__wrapped__(*args, **kwargs))
        return results

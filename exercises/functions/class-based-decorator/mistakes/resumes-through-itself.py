"""calling itself in `resume` before the pause has ended: every kept call is kept once more, and
none of them runs."""

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
        results = []
        for _ in range(len(self.waiting)):
            args, kwargs = self.waiting.pop(0)
            results.append(self(*args, **kwargs))
        self.paused = False
        return results

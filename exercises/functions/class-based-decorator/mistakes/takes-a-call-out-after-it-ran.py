"""taking a kept call out of the list when it has run: while it runs it is still waiting, and a
`resume` from inside it runs it again."""

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
        self.waiting.append((args, kwargs))

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting[0]
            try:
                results.append(self.function(*args, **kwargs))
            finally:
                del self.waiting[:1]
        return results

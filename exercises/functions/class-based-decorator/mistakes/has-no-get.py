"""an instance without `__get__`: it is found in the class but never bound, so the method is
called without its object."""

import functools


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

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self.__wrapped__(*args, **kwargs))
        return results

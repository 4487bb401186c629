"""storing the object in the decorator during lookup: there is one decorator for all objects, and
the latest lookup replaces what it holds."""

import functools


class Pausable:
    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"Pausable needs a function, not {function!r}")
        functools.update_wrapper(self, function)
        self.paused = False
        self.waiting = []
        self.instance = None

    def __call__(self, /, *args, **kwargs):
        if self.instance is not None:
            args = (self.instance, *args)
        if self.paused:
            self.waiting.append((args, kwargs))
            return None
        return self.__wrapped__(*args, **kwargs)

    def __get__(self, instance, owner=None):
        self.instance = instance
        return self

    def pause(self):
        self.paused = True

    def resume(self):
        self.paused = False
        results = []
        while self.waiting and not self.paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self.__wrapped__(*args, **kwargs))
        return results

"""a small bound class that adds its object to the arguments and passes all else on"""

import functools
import inspect


class _Bound:
    def __init__(self, pausable, instance):
        self._pausable = pausable
        self.__self__ = instance
        self.__doc__ = pausable.__doc__
        parameters = inspect.signature(pausable).parameters.values()
        self.__signature__ = inspect.Signature(list(parameters)[1:])

    def __call__(self, /, *args, **kwargs):
        return self._pausable(self.__self__, *args, **kwargs)

    def __getattr__(self, name):
        return getattr(self._pausable, name)


class Pausable:
    def __init__(self, function):
        if not callable(function):
            raise TypeError("only what can be called can be paused")
        functools.update_wrapper(self, function)
        self._function = function
        self._paused = False
        self.waiting = []

    @property
    def paused(self):
        return self._paused

    def __get__(self, instance, owner=None):
        return self if instance is None else _Bound(self, instance)

    def __call__(self, /, *args, **kwargs):
        if self._paused:
            return self.waiting.append((args, kwargs))
        return self._function(*args, **kwargs)

    def pause(self):
        self._paused = True

    def resume(self):
        self._paused = False
        results = []
        while self.waiting and not self._paused:
            args, kwargs = self.waiting.pop(0)
            results.append(self._function(*args, **kwargs))
        return results

"""binding makes a second Pausable around the bound method, and both share one state object"""

import functools


class _State:
    def __init__(self):
        self.paused = False
        self.waiting = []


class Pausable:
    def __init__(self, function):
        if not callable(function):
            raise TypeError(f"cannot call a {type(function).__name__}")
        self._wrap(function, _State())

    def _wrap(self, function, state):
        functools.update_wrapper(self, function)
        self._function = function
        self._state = state

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        bound = object.__new__(type(self))
        bound._wrap(self._function.__get__(instance, owner), self._state)
        return bound

    def __call__(self, /, *args, **kwargs):
        if self._state.paused:
            self._state.waiting.append((self._function, args, kwargs))
            return None
        return self._function(*args, **kwargs)

    @property
    def paused(self):
        return self._state.paused

    @property
    def waiting(self):
        return tuple(self._state.waiting)

    def pause(self):
        self._state.paused = True

    def resume(self):
        self._state.paused = False
        results = []
        for _ in range(len(self._state.waiting)):
            if self._state.paused or not self._state.waiting:
                break
            function, args, kwargs = self._state.waiting.pop(0)
            results.append(function(*args, **kwargs))
        return results

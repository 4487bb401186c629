"""Fixtures: functions are given what others of their parameters' names return."""

import inspect


class Fixtures:
    def __init__(self):
        self._makers = {}

    def fixture(self, function):
        self._makers[function.__name__] = function
        return function

    def _make(self, name, made):
        if name not in made:
            made[name] = self.call(self._makers[name], made)
        return made[name]

    def call(self, function, made=None):
        made = {} if made is None else made
        names = inspect.signature(function).parameters
        return function(**{name: self._make(name, made) for name in names})

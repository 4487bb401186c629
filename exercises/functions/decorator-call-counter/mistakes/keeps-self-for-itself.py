"""a `__call__` whose first parameter can be given by name: when somebody passes a keyword argument
called `self`, Python sees two values for it."""

import functools
import types


class tally:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.counts = {}

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, *args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        call = f"{self.function.__name__}({', '.join(shown)})"
        self.counts[call] = self.counts.get(call, 0) + 1
        return self.function(*args, **kwargs)

    def report(self):
        return sorted(self.counts.items(), key=lambda pair: -pair[1])

    def reset(self):
        self.counts.clear()

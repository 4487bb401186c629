"""a descriptor class with a Counter, which a reset replaces by a new one"""

from collections import Counter
from functools import update_wrapper
from types import MethodType


class tally:
    """Count the calls of function by their arguments; see its report() and reset()."""

    def __init__(self, function, /):
        self._function = function
        update_wrapper(self, function)
        self._counts = Counter()

    def __get__(self, instance, owner=None):
        return self if instance is None else MethodType(self, instance)

    def __call__(self, /, *args, **keywords):
        shown = [*map(repr, args), *(f"{name}={value!r}" for name, value in keywords.items())]
        self._counts[f"{self._function.__name__}({', '.join(shown)})"] += 1
        return self._function(*args, **keywords)

    def report(self):
        return self._counts.most_common()

    def reset(self):
        self._counts = Counter()

"""an object with `__call__` in place of the function: unlike a function, it is not bound to an
instance when it is a method, and `self` is missing."""

import functools
from collections import Counter


class tally:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.counts = Counter()

    def __call__(self, *args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        self.counts[f"{self.function.__name__}({', '.join(shown)})"] += 1
        return self.function(*args, **kwargs)

    def report(self):
        return self.counts.most_common()

    def reset(self):
        self.counts.clear()

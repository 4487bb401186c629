"""A decorator with and without arguments, and a class as a decorator."""

import functools


def trace(function=None, *, prefix="> "):
    if function is None:
        return functools.partial(trace, prefix=prefix)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls.append(f"{prefix}{function.__name__}")
        return function(*args, **kwargs)

    wrapper.calls = []
    return wrapper


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.count = 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)

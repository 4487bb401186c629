"""classes as decorators, with __get__ to bind as a function does."""

import functools
import types


class count_calls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self._function = function
        self.calls = 0

    def __call__(self, /, *args, **kwargs):
        self.calls += 1
        return self._function(*args, **kwargs)

    def __get__(self, instance, owner=None):
        return self if instance is None else types.MethodType(self, instance)


class retry:
    def __init__(self, times, on=Exception):
        try:
            too_few = times < 1
        except TypeError:
            raise TypeError("use retry(times), with a number") from None
        if too_few:
            raise ValueError(f"{times} times is less than once")
        self._times = times
        self._on = on

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            left = self._times
            while left >= 2:
                left -= 1
                try:
                    return function(*args, **kwargs)
                except self._on:
                    pass
            return function(*args, **kwargs)

        return wrapper

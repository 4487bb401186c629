"""a helper that takes `times` and `on` beside the arguments of the call: a keyword argument of the
same name then means two things."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def attempt(function, times, on, *args, **kwargs):
    for left in reversed(range(times)):
        try:
            return function(*args, **kwargs)
        except on:
            if left == 0:
                raise


def retry(times, on=Exception):
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return attempt(function, times, on, *args, **kwargs)

        return wrapper

    return decorate

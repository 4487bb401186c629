"""passing on `*args` and forgetting `**kwargs`: a call with a keyword argument fails."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for _ in range(times - 1):
                try:
                    return function(*args)
                except on:
                    pass
            return function(*args)

        return wrapper

    return decorate

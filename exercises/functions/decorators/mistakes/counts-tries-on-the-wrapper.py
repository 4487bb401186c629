"""the tries that are left as an attribute of the wrapper: a function that calls itself starts the
counting again while the first call is still at it."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            wrapper.left = times
            while True:
                wrapper.left -= 1
                try:
                    return function(*args, **kwargs)
                except on:
                    if wrapper.left <= 0:
                        raise

        return wrapper

    return decorate

"""one count for all functions: it belongs to the decorator, not to the function that was
decorated."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        count_calls.total += 1
        wrapper.calls = count_calls.total
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


count_calls.total = 0


def retry(times, on=Exception):
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except on:
                    pass
            return function(*args, **kwargs)

        return wrapper

    return decorate

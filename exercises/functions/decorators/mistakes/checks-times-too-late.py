"""leaving `times` unchecked until the function is called: a wrong number then shows at the first
call, or never, and not where it was written."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            if times < 1:
                raise ValueError("times must be at least 1")
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except on:
                    pass
            return function(*args, **kwargs)

        return wrapper

    return decorate

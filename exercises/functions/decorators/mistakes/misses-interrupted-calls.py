"""counting behind `except Exception`: `KeyboardInterrupt` is not an `Exception`, and a call that it
ends is not counted."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            result = function(*args, **kwargs)
        except Exception:
            wrapper.calls += 1
            raise
        wrapper.calls += 1
        return result

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for left in reversed(range(times)):
                try:
                    return function(*args, **kwargs)
                except on:
                    if left == 0:
                        raise

        return wrapper

    return decorate

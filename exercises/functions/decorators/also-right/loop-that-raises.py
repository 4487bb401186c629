"""closures around an endless loop, which raises again after the last try."""

import functools
import numbers


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    if not isinstance(times, numbers.Real):
        raise TypeError(f"times must be a number, not {times!r}")
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            tries = 1
            while True:
                try:
                    return function(*args, **kwargs)
                except on:
                    if tries + 1 > times:
                        raise
                tries += 1

        return wrapper

    return decorate

"""a number of failures that is kept between calls and set to zero at some of the ends: an exception
of another type leaves by another way, and the next call starts with fewer tries."""

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
        failures = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal failures
            mine = 0
            while True:
                try:
                    result = function(*args, **kwargs)
                except on:
                    mine += 1
                    failures += 1
                    if failures >= times:
                        failures -= mine
                        raise
                else:
                    failures -= mine
                    return result

        return wrapper

    return decorate

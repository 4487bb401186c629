"""setting the count before `wraps` or `update_wrapper` has run: these copy the attributes of the function,
and with them a count that it had already."""

import functools


def count_calls(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return functools.update_wrapper(wrapper, function)


def retry(times, on=Exception):
    if not isinstance(times, (int, float)):
        raise TypeError("times must be a number")
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorate(function):
        def wrapper(*args, **kwargs):
            left = times
            while True:
                left -= 1
                try:
                    return function(*args, **kwargs)
                except on:
                    if left < 1:
                        raise

        return functools.update_wrapper(wrapper, function)

    return decorate

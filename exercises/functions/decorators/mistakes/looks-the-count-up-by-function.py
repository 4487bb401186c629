"""a dict of counts with the functions as keys: where a function is decorated a second time, both
count together."""

import functools


counts = {}


def count_calls(function):
    """Count the calls of function in its attribute calls."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        counts[function] = wrapper.calls = counts.get(function, 0) + 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    """Call a function up to times times in all, again after each exception of the type on."""
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

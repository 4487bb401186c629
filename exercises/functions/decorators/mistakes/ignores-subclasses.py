"""comparing the exception's own type: an exception of a subclass is of the type as well, as in
`except`."""

import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retry(times, on=Exception):
    if not isinstance(times, (int, float)):
        raise TypeError("times must be a number")
    if times < 1:
        raise ValueError("times must be at least 1")
    kinds = on if isinstance(on, tuple) else (on,)

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            tries = 0
            while True:
                tries += 1
                try:
                    return function(*args, **kwargs)
                except BaseException as error:
                    wanted = type(error) in kinds or (on is Exception and isinstance(error, on))
                    if not wanted or tries + 1 > times:
                        raise

        return wrapper

    return decorate

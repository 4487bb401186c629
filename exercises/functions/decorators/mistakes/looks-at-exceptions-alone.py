"""`except Exception` with a look at the type inside: types that are not an `Exception`, such as
`KeyboardInterrupt`, never get there, even if they are the ones asked for."""

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
            for left in reversed(range(times)):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    if left == 0 or not isinstance(error, on):
                        raise

        return wrapper

    return decorate

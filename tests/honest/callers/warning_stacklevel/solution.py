"""Marks functions as deprecated; the warning points at the caller's line."""

import functools
import warnings


def deprecated(instead):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            text = f"{function.__name__} is deprecated, use {instead}"
            warnings.warn(text, DeprecationWarning, stacklevel=2)
            return function(*args, **kwargs)

        return wrapper

    return decorate

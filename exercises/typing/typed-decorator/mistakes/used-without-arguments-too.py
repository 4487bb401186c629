"""an `on` that may be left out: then `@fallback` without arguments takes the function for the
default, and the checker sees nothing wrong."""

from collections.abc import Callable
from functools import wraps


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...] = Exception):
    """Return the default when the function raises an exception of the type on."""

    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, R | D]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R | D:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

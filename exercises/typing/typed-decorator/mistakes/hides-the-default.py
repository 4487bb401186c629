"""a result of `R` alone: `cast` makes the checker believe it, and the caller adds 1 to None."""

from collections.abc import Callable
from functools import wraps
from typing import cast


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return function(*args, **kwargs)
            except on:
                return cast(R, default)

        return wrapper

    return decorate

"""keeping the function in the decorator that `fallback` returns: the second function that it
decorates takes the place of the first."""

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

    decorated: list[object] = []

    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, R | D]:
        decorated[:] = [function]

        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R | D:
            latest = cast(Callable[P, R], decorated[0])
            try:
                return latest(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

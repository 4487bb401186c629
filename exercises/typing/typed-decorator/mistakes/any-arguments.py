"""`Callable[..., R]` with dots for the parameters: they accept every call, and the checker no
longer knows what the function asks for."""

from collections.abc import Callable
from functools import wraps


def logged[R](function: Callable[..., R]) -> Callable[..., R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: object, **kwargs: object) -> R:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[R](function: Callable[..., R]) -> Callable[..., R | D]:
        @wraps(function)
        def wrapper(*args: object, **kwargs: object) -> R | D:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

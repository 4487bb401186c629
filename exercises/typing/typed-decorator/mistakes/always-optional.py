"""`R | None` whatever the default is: None is only one default, and a caller must then rule it out
for nothing."""

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


def fallback(default: object, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, R | None]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R | None:
            try:
                return function(*args, **kwargs)
            except on:
                return cast(None, default)

        return wrapper

    return decorate

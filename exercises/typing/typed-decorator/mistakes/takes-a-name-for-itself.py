"""handing the arguments to a helper that has a named parameter of its own: an argument of the same
name is then refused. A `/` after the parameter leaves the name free."""

from collections.abc import Callable
from functools import wraps


def call_logged[**P, R](function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Print the function's name and call it."""
    print("calling", function.__name__)
    return function(*args, **kwargs)


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return call_logged(function, *args, **kwargs)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...]):
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

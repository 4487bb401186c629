"""accepting a list of exception types, and making a tuple of it: `on` is a type or a tuple, as it is
for `except`, and anything else was to be refused."""

from collections.abc import Callable, Sequence
from functools import wraps


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback[D](default: D, on: type[Exception] | Sequence[type[Exception]]):
    """Return the default when the function raises an exception of the type on."""
    types = on if isinstance(on, type) else tuple(on)

    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, R | D]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R | D:
            try:
                return function(*args, **kwargs)
            except types:
                return default

        return wrapper

    return decorate

"""a `TypeVarTuple` for the arguments: it has a type for each position, but knows neither the names
of the parameters nor their defaults."""

from collections.abc import Callable
from functools import wraps


def logged[*A, R](function: Callable[[*A], R]) -> Callable[[*A], R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: *A) -> R:
        print("calling", function.__name__)
        return function(*args)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[*A, R](function: Callable[[*A], R]) -> Callable[[*A], R | D]:
        @wraps(function)
        def wrapper(*args: *A) -> R | D:
            try:
                return function(*args)
            except on:
                return default

        return wrapper

    return decorate

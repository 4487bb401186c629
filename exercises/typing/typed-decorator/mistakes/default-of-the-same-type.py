"""one type for result and default: a function that returns an int could then not fall back to
None."""

from collections.abc import Callable
from functools import wraps


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback[**P, R](
    default: R, on: type[Exception] | tuple[type[Exception], ...]
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return the default when the function raises an exception of the type on."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

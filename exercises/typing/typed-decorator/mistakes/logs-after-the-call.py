"""printing when the call is over: the line comes after what the function prints, and not at all if
it raises."""

from collections.abc import Callable
from functools import wraps


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        result = function(*args, **kwargs)
        print("calling", function.__name__)
        return result

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

"""a result of `object`: whatever the function returned, nothing can be done with it any more."""

from collections.abc import Callable
from functools import wraps


def logged[**P](function: Callable[P, object]) -> Callable[P, object]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> object:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def fallback(default: object, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[**P](function: Callable[P, object]) -> Callable[P, object]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> object:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

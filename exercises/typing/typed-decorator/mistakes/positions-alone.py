"""passing on `*args` and no `**kwargs`: whoever names an argument is refused, and the checker wants
both of a `ParamSpec`."""

from collections.abc import Callable
from functools import wraps


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(*args: P.args) -> R:
        print("calling", function.__name__)
        return function(*args)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, R | D]:
        @wraps(function)
        def wrapper(*args: P.args) -> R | D:
            try:
                return function(*args)
            except on:
                return default

        return wrapper

    return decorate

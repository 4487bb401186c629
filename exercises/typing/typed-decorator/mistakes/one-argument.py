"""a type variable for the argument: it fits functions of exactly one, and forgets its name. A
`ParamSpec` stands for all parameters at once."""

from collections.abc import Callable
from functools import wraps


def logged[A, R](function: Callable[[A], R]) -> Callable[[A], R]:
    """Print the function's name before each call."""

    @wraps(function)
    def wrapper(argument: A) -> R:
        print("calling", function.__name__)
        return function(argument)

    return wrapper


def fallback[D](default: D, on: type[Exception] | tuple[type[Exception], ...]):
    """Return the default when the function raises an exception of the type on."""

    def decorate[A, R](function: Callable[[A], R]) -> Callable[[A], R | D]:
        @wraps(function)
        def wrapper(argument: A) -> R | D:
            try:
                return function(argument)
            except on:
                return default

        return wrapper

    return decorate

"""an object with `__call__` in place of a function: it does not become a method, so that the object
it is called on is not passed."""

from collections.abc import Callable
from functools import update_wrapper, wraps


class logged[**P, R]:
    """Print the function's name before each call."""

    __name__ = "logged"

    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function
        update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", self.function.__name__)
        return self.function(*args, **kwargs)


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

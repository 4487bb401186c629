"""a `__get__` that binds whatever it is given: a method that is looked up on the class has no object
yet, and None is passed for it."""

from collections.abc import Callable
from functools import partial, update_wrapper, wraps


class Logged[**P, R]:
    """A function that prints its name before each call."""

    def __init__(self, function: Callable[P, R]) -> None:
        update_wrapper(self, function)
        self.function = function

    def __get__(self, instance: object, owner: type[object] | None = None) -> object:
        return partial(self, instance)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", self.function.__name__)
        return self.function(*args, **kwargs)


def logged[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    """Print the function's name before each call."""
    return Logged(function)


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

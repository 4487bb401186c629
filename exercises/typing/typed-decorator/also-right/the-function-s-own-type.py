"""logged returns the very type that it is given, by a cast; its wrapper is typed as loosely as can
be."""

from functools import wraps
from typing import Callable, cast


def logged[F: Callable[..., object]](function: F) -> F:
    @wraps(function)
    def wrapper(*args: object, **kwargs: object) -> object:
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return cast(F, wrapper)


def fallback[D](default: D, on: type[BaseException] | tuple[type[BaseException], ...]):
    def decorate[**P, R](function: Callable[P, R]) -> Callable[P, D | R]:
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> D | R:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wraps(function)(wrapper)

    return decorate

"""A protocol says what fallback returns: something that takes any function and keeps its
parameters."""

from collections.abc import Callable
from functools import wraps
from typing import Protocol


class Fallback[D](Protocol):
    def __call__[**P, R](self, function: Callable[P, R], /) -> Callable[P, R | D]: ...


def logged[**P, R](function: Callable[P, R], /) -> Callable[P, R]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs):
        print(f"calling {function.__name__}")
        return function(*args, **kwargs)

    return wrapper


def fallback[D, E: Exception](default: D, on: type[E] | tuple[type[E], ...]) -> Fallback[D]:
    def decorate[**P, R](function: Callable[P, R], /) -> Callable[P, R | D]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs):
            try:
                return function(*args, **kwargs)
            except on:
                return default

        return wrapper

    return decorate

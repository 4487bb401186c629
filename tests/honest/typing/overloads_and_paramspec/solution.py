"""Typed decorators and overloads that can be listed at run time."""

import functools
from typing import Callable, ParamSpec, TypeVar, get_overloads, overload

P = ParamSpec("P")
R = TypeVar("R")


def repeat(times: int) -> Callable[[Callable[P, R]], Callable[P, list[R]]]:
    def decorate(function: Callable[P, R]) -> Callable[P, list[R]]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> list[R]:
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value):
    return value * 2


def kinds(function):
    return [next(iter(f.__annotations__.values())).__name__ for f in get_overloads(function)]

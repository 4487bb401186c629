"""The form that every version before 3.12 needs, with ParamSpec, TypeVar and Union."""

import functools
from typing import Callable, ParamSpec, Tuple, Type, TypeVar, Union

P = ParamSpec("P")
R = TypeVar("R")
D = TypeVar("D")
Errors = Union[Type[BaseException], Tuple[Type[BaseException], ...]]


def logged(function: "Callable[P, R]") -> "Callable[P, R]":
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling " + function.__name__, flush=True)
        return function(*args, **kwargs)

    return functools.update_wrapper(wrapper, function)


def fallback(default: D, on: Errors) -> Callable[[Callable[P, R]], Callable[P, Union[R, D]]]:
    def decorate(function: Callable[P, R]) -> Callable[P, Union[R, D]]:
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> Union[R, D]:
            try:
                return function(*args, **kwargs)
            except on:
                return default

        functools.update_wrapper(wrapper, function)
        return wrapper

    return decorate

"""fallback is a class: its instances hold the default and are called with the function."""

from collections.abc import Callable
from contextlib import suppress
from functools import wraps


def logged[**P, T](original: Callable[P, T]) -> Callable[P, T]:
    name = original.__name__

    @wraps(original)
    def with_log(*args: P.args, **kwargs: P.kwargs) -> T:
        print("calling", name)
        return original(*args, **kwargs)

    return with_log


class fallback[D]:
    def __init__(self, default: D, on: type[Exception] | tuple[type[Exception], ...]):
        self.default = default
        self.on = on if isinstance(on, tuple) else (on,)

    def __call__[**P, T](self, original: Callable[P, T]) -> Callable[P, T | D]:
        @wraps(original)
        def or_default(*args: P.args, **kwargs: P.kwargs) -> T | D:
            with suppress(*self.on):
                return original(*args, **kwargs)
            return self.default

        return or_default

"""functools.singledispatch, which turns the value into an int by its type"""

from functools import singledispatch


@singledispatch
def _whole(value):
    raise TypeError(f"cannot make a PositiveInt of {type(value).__name__!r}")


@_whole.register(int)
@_whole.register(str)
def _(value):
    return int(value)


@_whole.register(bool)
def _(value):
    raise TypeError(f"{value} is not an amount")


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        number = _whole(value)
        if number <= 0:
            raise ValueError(f"{number} is not positive")
        return super().__new__(cls, number)

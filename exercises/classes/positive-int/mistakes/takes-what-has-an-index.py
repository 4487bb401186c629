"""reading the value with `operator.index`: that accepts any object that can stand for an integer,
not only an `int`."""

import operator


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        if not isinstance(value, str):
            value = operator.index(value)
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

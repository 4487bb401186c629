"""checking in `__init__`: the number exists by then, since `int` makes it in `__new__`. A
subclass with its own `__init__` goes past the check, and `int` has already tried to read every
float."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __init__(self, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        if self < 1:
            raise ValueError(f"{value!r} is not positive")

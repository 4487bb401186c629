"""comparing the argument before `int` has read it: a string cannot be compared with a number."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        if value < 1:
            raise ValueError(f"{value!r} is not positive")
        return super().__new__(cls, value)

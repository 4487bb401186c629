"""checking with `isinstance(value, int)` alone: `bool` is a subclass of `int`, so `True` gets
through as 1."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

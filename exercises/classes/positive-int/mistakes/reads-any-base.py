"""reading strings with base 0: `"0x10"` is then a number, and `"010"` is none, unlike with `int`."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, int(value, 0) if isinstance(value, str) else value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

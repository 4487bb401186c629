"""passing `PositiveInt` on in place of `cls`: calling a subclass then makes an instance of the
base class."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(PositiveInt, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

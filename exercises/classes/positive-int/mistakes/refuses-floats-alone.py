"""listing what is not allowed: `int` also accepts bytes, `Decimal` and `Fraction`, so list what is
allowed."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, (bool, float)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

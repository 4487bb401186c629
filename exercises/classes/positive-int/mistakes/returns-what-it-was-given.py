"""returning a `PositiveInt` as it is: a subclass should make an instance of itself from it."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, PositiveInt):
            return value
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

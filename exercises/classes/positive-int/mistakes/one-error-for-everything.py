"""raising `ValueError` for everything: a value of the wrong type deserves a `TypeError`, so that
the caller can tell a wrong program from a wrong order."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise ValueError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

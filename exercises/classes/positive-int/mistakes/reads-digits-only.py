"""asking `isdigit` whether a string holds a number: `int` can read more strings than that, such as
those with a sign or with spaces."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        if isinstance(value, str) and not value.isdigit():
            raise ValueError(f"{value!r} is not a number")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

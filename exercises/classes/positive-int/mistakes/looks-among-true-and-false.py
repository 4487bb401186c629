"""looking for the value in `(True, False)`: `in` compares with `==`, and 1 equals `True`."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if value in (True, False) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

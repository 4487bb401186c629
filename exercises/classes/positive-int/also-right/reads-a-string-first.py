"""a string that is read first and then handed to __new__ again as an integer"""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, str):
            return cls.__new__(cls, int(value))
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"an integer or a string is needed, not {type(value).__name__}")
        if value < 1:
            raise ValueError(f"{value} is not positive")
        return super().__new__(cls, value)

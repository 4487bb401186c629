"""a match statement over the types, with bool before int"""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        match value:
            case bool():
                raise TypeError("True and False are not amounts")
            case int() | str():
                number = int(value)
            case _:
                raise TypeError(f"{value!r} is neither an integer nor a string")
        if number < 1:
            raise ValueError(f"{number} is not positive")
        return int.__new__(cls, number)

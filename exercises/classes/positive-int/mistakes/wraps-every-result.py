"""making a `PositiveInt` of every result of arithmetic: a result may be below 1, and that is no
reason to raise."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

    def __add__(self, other):
        return PositiveInt(super().__add__(other))

    def __sub__(self, other):
        return PositiveInt(super().__sub__(other))

    def __mul__(self, other):
        return PositiveInt(super().__mul__(other))

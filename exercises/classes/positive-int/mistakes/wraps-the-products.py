"""giving the product of two of them the class as well, since it cannot be below 1: arithmetic gives an
ordinary int here, whatever comes of it."""


class PositiveInt(int):
    """An integer of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"an integer or a string is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

    def __mul__(self, other):
        product = int(self) * other
        return PositiveInt(product) if isinstance(other, PositiveInt) else product

    def __pow__(self, other):
        power = int(self) ** other
        return PositiveInt(power) if isinstance(other, PositiveInt) else power

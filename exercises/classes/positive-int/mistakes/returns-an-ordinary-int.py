"""returning `int(value)` from `__new__`: that is an ordinary `int`. The class to be made is the
argument `cls`, and it has to reach `int.__new__`."""


class PositiveInt(int):
    """A whole number of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"a whole number or a text is needed, not {value!r}")
        number = int(value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")
        return number

    def __add__(self, other):
        total = super().__add__(other)
        return PositiveInt(total) if isinstance(other, PositiveInt) else total

    def __mul__(self, other):
        product = super().__mul__(other)
        return PositiveInt(product) if isinstance(other, PositiveInt) else product

    def __repr__(self):
        return f"{type(self).__name__}({int(self)})"

    __str__ = int.__repr__

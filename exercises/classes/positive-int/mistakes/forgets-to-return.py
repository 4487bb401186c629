"""leaving `return` out of `__new__`: unlike `__init__`, it has to hand over the object that it
made."""


class PositiveInt(int):
    """A whole number of 1 or more."""

    def __new__(cls, value):
        if isinstance(value, bool) or not isinstance(value, (int, str)):
            raise TypeError(f"a whole number or a text is needed, not {value!r}")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError(f"{value!r} is not positive")

    def __add__(self, other):
        total = super().__add__(other)
        return PositiveInt(total) if isinstance(other, PositiveInt) else total

    def __mul__(self, other):
        product = super().__mul__(other)
        return PositiveInt(product) if isinstance(other, PositiveInt) else product

    def __repr__(self):
        return f"{type(self).__name__}({int(self)})"

    __str__ = int.__repr__

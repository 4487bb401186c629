"""assigning to `self` in `__init__`: this gives a local name another value and changes nothing
about the object."""


class PositiveInt(int):
    """A whole number of 1 or more."""

    def __init__(self, value):
        if isinstance(value, bool):
            raise TypeError(f"a whole number or a text is needed, not {value!r}")
        self = int(value)
        if self < 1:
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

class PositiveInt(int):
    def __new__(cls, value):
        if type(value) is bool or not isinstance(value, int):
            raise TypeError("a whole number is needed")
        if value < 1:
            raise ValueError("it must be positive")
        return super().__new__(cls, value)

    def __add__(self, other):
        total = super().__add__(other)
        return PositiveInt(total) if isinstance(other, PositiveInt) else total

    def __mul__(self, other):
        product = super().__mul__(other)
        return PositiveInt(product) if isinstance(other, PositiveInt) else product

    def __repr__(self):
        return f"{type(self).__name__}({int(self)})"

    __str__ = int.__repr__

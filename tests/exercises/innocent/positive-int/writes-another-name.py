class PositiveInt(int):
    def __new__(cls, value):
        if type(value) is bool or not isinstance(value, (int, str)):
            raise TypeError("a whole number is needed")
        number = super().__new__(cls, value)
        if number < 1:
            raise ValueError("it must be positive")
        return number

    def __add__(self, other):
        total = super().__add__(other)
        return PositiveInt(total) if isinstance(other, PositiveInt) else total

    def __mul__(self, other):
        product = super().__mul__(other)
        return PositiveInt(product) if isinstance(other, PositiveInt) else product

    def __repr__(self):
        return f"Positive({int(self)})"

    __str__ = int.__repr__

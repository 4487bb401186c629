class PositiveInt(int):
    """A whole number of 1 or more."""

    def __init__(self, value):
        if value <= 0:
            raise ValueError(f"{value!r} is not positive")
        self = int(value)

    def __add__(self, other):
        return PositiveInt(int(self) + other)

    def __mul__(self, other):
        return PositiveInt(int(self) * other)

    def __repr__(self):
        return f"PositiveInt({int(self)})"

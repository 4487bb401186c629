"""operands taken apart with `match` and class patterns."""


class Vector:
    """A step in the plane: x to the east, y to the north. Never changed once it is made."""

    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __add__(self, other):
        match other:
            case Vector(x, y):
                return Vector(self.x + x, self.y + y)
            case _:
                return NotImplemented

    def __mul__(self, other):
        match other:
            case int() | float():
                return Vector(other * self.x, other * self.y)
            case _:
                return NotImplemented

    def __rmul__(self, other):
        return self.__mul__(other)

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __eq__(self, other):
        match other:
            case Vector(x, y):
                return (self.x, self.y) == (x, y)
            case _:
                return NotImplemented

    def __hash__(self):
        return hash((Vector, self.x, self.y))

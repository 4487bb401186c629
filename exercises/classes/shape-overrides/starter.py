class Shape:
    """Anything with a name and an area."""

    def __init__(self, *, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def describe(self):
        return self.name


class Rectangle(Shape):
    """A shape with a width and a height."""


class Square(Rectangle):
    """A rectangle with equal sides."""


class Coloured(Shape):
    """A shape with a colour."""


class Pierced(Shape):
    """A shape with a hole in it."""

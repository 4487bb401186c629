"""overwriting width and height in the arguments of a square: whoever passes one of them is not
told that a square takes only its side."""


class Shape:
    """Anything with a name and an area."""

    def __init__(self, *, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name}, area {self.area()}"


class Rectangle(Shape):
    """A shape with a width and a height."""

    def __init__(self, *, width, height, **others):
        super().__init__(**others)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def describe(self):
        return f"{super().describe()}, {self.width} by {self.height}"


class Square(Rectangle):
    """A rectangle with equal sides."""

    def __init__(self, *, side, **others):
        super().__init__(**{**others, "width": side, "height": side})
        self.side = side


class Coloured(Shape):
    """A shape with a colour."""

    def __init__(self, *, colour, **others):
        super().__init__(**others)
        self.colour = colour

    def describe(self):
        return f"{super().describe()}, {self.colour}"


class Pierced(Shape):
    """A shape with a hole in it."""

    def __init__(self, *, hole, **others):
        super().__init__(**others)
        self.hole = hole

    def area(self):
        return super().area() - self.hole

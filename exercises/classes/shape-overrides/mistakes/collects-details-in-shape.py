"""collecting the details of all classes in `Shape.describe`: what another class adds to `describe`
then comes after all of them, not in its place in the order."""


class Shape:
    """Anything with a name and an area."""

    def __init__(self, *, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def describe(self):
        parts = [self.name, f"area {self.area()}"]
        for cls in reversed(type(self).__mro__):
            if "detail" in vars(cls):
                parts.append(cls.detail(self))
        return ", ".join(parts)


class Rectangle(Shape):
    """A shape with a width and a height."""

    def __init__(self, *, width, height, **others):
        super().__init__(**others)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def detail(self):
        return f"{self.width} by {self.height}"


class Square(Rectangle):
    """A rectangle with equal sides."""

    def __init__(self, *, side, **others):
        super().__init__(width=side, height=side, **others)
        self.side = side


class Coloured(Shape):
    """A shape with a colour."""

    def __init__(self, *, colour, **others):
        super().__init__(**others)
        self.colour = colour

    def detail(self):
        return str(self.colour)


class Pierced(Shape):
    """A shape with a hole in it."""

    def __init__(self, *, hole, **others):
        super().__init__(**others)
        self.hole = hole

    def area(self):
        return super().area() - self.hole

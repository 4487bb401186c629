"""super(Class, self) written out, attributes set before the call"""


class Shape:
    """Anything with a name and an area."""

    def __init__(self, *, name, **rest):
        self.name = name
        super(Shape, self).__init__(**rest)

    def area(self):
        raise NotImplementedError(f"{type(self).__name__} has no area")

    def describe(self):
        return ", ".join([str(self.name), "area " + str(self.area())])


class Rectangle(Shape):
    """A shape with a width and a height."""

    def __init__(self, *, width, height, **rest):
        self.width, self.height = width, height
        super(Rectangle, self).__init__(**rest)

    def area(self):
        return self.width * self.height

    def describe(self):
        return super(Rectangle, self).describe() + ", {0.width} by {0.height}".format(self)


class Square(Rectangle):
    """A rectangle with equal sides."""

    def __init__(self, *, side, **rest):
        self.side = side
        super(Square, self).__init__(width=side, height=side, **rest)


class Coloured(Shape):
    """A shape with a colour."""

    def __init__(self, *, colour, **rest):
        self.colour = colour
        super(Coloured, self).__init__(**rest)

    def describe(self):
        return super(Coloured, self).describe() + ", {0.colour}".format(self)


class Pierced(Shape):
    """A shape with a hole in it."""

    def __init__(self, *, hole, **rest):
        self.hole = hole
        super(Pierced, self).__init__(**rest)

    def area(self):
        whole = super(Pierced, self).area()
        return whole - self.hole

"""a class decorator writes the cooperative constructors from a list of names"""


def takes(*names):
    def decorate(cls):
        def __init__(self, **arguments):
            missing = [name for name in names if name not in arguments]
            if missing:
                raise TypeError(f"{cls.__name__} needs {', '.join(missing)}")
            for name in names:
                setattr(self, name, arguments.pop(name))
            super(cls, self).__init__(**arguments)

        cls.__init__ = __init__
        return cls

    return decorate


@takes("name")
class Shape:
    """Anything with a name and an area."""

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name}, area {self.area()}"


@takes("width", "height")
class Rectangle(Shape):
    """A shape with a width and a height."""

    def area(self):
        return self.width * self.height

    def describe(self):
        return super().describe() + f", {self.width} by {self.height}"


class Square(Rectangle):
    """A rectangle with equal sides."""

    def __init__(self, *, side, **arguments):
        super().__init__(**arguments, width=side, height=side)
        self.side = side


@takes("colour")
class Coloured(Shape):
    """A shape with a colour."""

    def describe(self):
        return super().describe() + f", {self.colour}"


@takes("hole")
class Pierced(Shape):
    """A shape with a hole in it."""

    def area(self):
        return super().area() - self.hole

"""a read-only descriptor for each coordinate, `__reduce__` for copies, and a metaclass whose
`__prepare__` empties the slots."""

from fractions import Fraction


class _Bare(type):
    @classmethod
    def __prepare__(meta, name, bases, **options):
        return {"__slots__": ()}


class _Coordinate:
    def __init__(self, position):
        self.position = position

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, point, owner=None):
        return self if point is None else tuple.__getitem__(point, self.position)

    def __set__(self, point, value):
        raise AttributeError(f"{self.name} of a point cannot be set")

    def __delete__(self, point):
        raise AttributeError(f"{self.name} of a point cannot be deleted")


class Point(tuple, metaclass=_Bare):
    """A point on the map, which never changes."""

    x = _Coordinate(0)
    y = _Coordinate(1)
    __class__ = property(lambda self: type(self))

    def __new__(cls, x, y):
        pair = (x, y)
        if not all(isinstance(part, (int, float, Fraction)) for part in pair):
            raise TypeError("coordinates must be real numbers")
        return tuple.__new__(cls, pair)

    def __reduce__(self):
        return type(self), (self.x, self.y)

    def __repr__(self):
        return "{}(x={!r}, y={!r})".format(type(self).__name__, *self)

    def with_(self, **changes):
        """A point like this one, with other values for the named coordinates."""
        x = changes.pop("x", self.x)
        y = changes.pop("y", self.y)
        if changes:
            raise TypeError(f"no such coordinate: {', '.join(changes)}")
        return type(self)(x, y)

    def __replace__(self, /, **changes):
        return self.with_(**changes)

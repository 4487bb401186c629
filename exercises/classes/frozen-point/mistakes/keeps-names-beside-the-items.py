"""keeping `x` and `y` as attributes beside the items: they can be set, and then the names and the
positions tell different stories."""

from numbers import Real


class Point(tuple):
    """A point on the map, which never changes."""

    def __new__(cls, x, y):
        for part in (x, y):
            if not isinstance(part, Real):
                raise TypeError(f"a coordinate must be a real number, not {part!r}")
        point = super().__new__(cls, (x, y))
        point.x = x
        point.y = y
        return point

    def __getnewargs__(self):
        return tuple(self)

    def __repr__(self):
        return f"{type(self).__name__}(x={self.x!r}, y={self.y!r})"

    def with_(self, **changes):
        """A point like this one, with other values for the named coordinates."""
        return type(self)(**{"x": self.x, "y": self.y, **changes})

    __replace__ = with_

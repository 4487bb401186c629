"""returning the point itself where the new values are equal to the old: 3 equals 3.0, and the new
point should hold the number it was given."""


class Point(tuple):
    """A point on the map, which never changes."""

    __slots__ = ()

    def __new__(cls, x, y):
        for part in (x, y):
            if not isinstance(part, (int, float)):
                raise TypeError(f"a coordinate must be an int or a float, not {part!r}")
        return super().__new__(cls, (x, y))

    def __getnewargs__(self):
        return tuple(self)

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __repr__(self):
        return f"{type(self).__name__}(x={self.x!r}, y={self.y!r})"

    def with_(self, **changes):
        """A point like this one, with other values for the named coordinates."""
        changed = type(self)(**{"x": self.x, "y": self.y, **changes})
        return self if changed == self else changed

    __replace__ = with_

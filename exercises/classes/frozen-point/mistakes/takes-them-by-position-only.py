"""taking the coordinates as `*args`: nobody can give them by name then."""

from numbers import Real


class Point(tuple):
    """A point on the map, which never changes."""

    __slots__ = ()

    def __new__(cls, *coordinates):
        if len(coordinates) != 2:
            raise TypeError("a point has two coordinates")
        for part in coordinates:
            if not isinstance(part, Real):
                raise TypeError(f"a coordinate must be a real number, not {part!r}")
        return super().__new__(cls, coordinates)

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
        return type(self)(*self._replaced(**changes))

    def _replaced(self, **changes):
        new = {"x": self.x, "y": self.y, **changes}
        if len(new) > 2:
            raise TypeError("a point has the coordinates x and y only")
        return new["x"], new["y"]

    __replace__ = with_

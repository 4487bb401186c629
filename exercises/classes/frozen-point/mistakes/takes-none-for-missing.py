"""using `None` as the sign for not given: then `with_(y=None)` cannot be told from `with_()`, and
a wrong value passes in silence."""

from numbers import Real


class Point(tuple):
    """A point on the map, which never changes."""

    __slots__ = ()

    def __new__(cls, x, y):
        for part in (x, y):
            if not isinstance(part, Real):
                raise TypeError(f"a coordinate must be a real number, not {part!r}")
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

    def with_(self, x=None, y=None):
        """A point like this one, with other values for the named coordinates."""
        return type(self)(self.x if x is None else x, self.y if y is None else y)

    __replace__ = with_

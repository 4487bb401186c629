"""letting a named tuple do the work: that is what you would use every day, and here the task is to
write what it does."""

from collections import namedtuple
from numbers import Real


class Point(namedtuple("Point", "x y")):
    """A point on the map, which never changes."""

    __slots__ = ()

    def __new__(cls, x, y):
        for part in (x, y):
            if not isinstance(part, Real):
                raise TypeError(f"a coordinate must be a real number, not {part!r}")
        return super().__new__(cls, x, y)

    def with_(self, **changes):
        return type(self)(**{**self._asdict(), **changes})

    __replace__ = with_

"""a tuple of the parts in a slot, read through properties, and `map` with the functions of
`operator`."""

import operator


class Vector:
    """A step in the plane: x to the east, y to the north. Never changed once it is made."""

    __slots__ = ("_parts",)

    def __init__(self, x, y):
        self._parts = (x, y)

    x = property(lambda self: self._parts[0])
    y = property(lambda self: self._parts[1])

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __add__(self, other):
        if isinstance(other, Vector):
            return Vector(*map(operator.add, self._parts, other._parts))
        return NotImplemented

    def __mul__(self, factor):
        if isinstance(factor, (int, float)):
            return Vector(*(part * factor for part in self._parts))
        return NotImplemented

    __rmul__ = __mul__

    def __bool__(self):
        return any(self._parts)

    def __eq__(self, other):
        return self._parts == other._parts if isinstance(other, Vector) else NotImplemented

    def __hash__(self):
        return hash(self._parts)

"""making the new point and not entering it into the table: the next call finds nothing and makes
another."""

import weakref


class Point:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    _points = weakref.WeakValueDictionary()

    def __new__(cls, x, y):
        key = (cls, x, y)
        point = cls._points.get(key)
        if point is None:
            point = super().__new__(cls)
            point.x = x
            point.y = y
            point.notes = []
        return point

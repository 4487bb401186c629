"""setting `x` and `y` at every call: an old point keeps the coordinates it was created
with."""

import weakref


class Point:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    _points = weakref.WeakValueDictionary()

    def __new__(cls, x, y):
        key = (cls, x, y)
        point = cls._points.get(key)
        if point is None:
            point = super().__new__(cls)
            point.notes = []
            cls._points[key] = point
        point.x = x
        point.y = y
        return point

"""a list of notes on the class: it is one list for all points."""

import weakref


class Point:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    _points = weakref.WeakValueDictionary()
    notes = []

    def __new__(cls, x, y):
        key = (cls, x, y)
        point = cls._points.get(key)
        if point is None:
            point = super().__new__(cls)
            point.x = x
            point.y = y
            cls._points[key] = point
        return point

"""making a `Point` by name in `__new__`: a call of a subclass does not give an instance of
it."""

import weakref


class Point:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    _points = weakref.WeakValueDictionary()

    def __new__(cls, x, y):
        key = (cls, x, y)
        point = cls._points.get(key)
        if point is None:
            point = object.__new__(Point)
            point.x = x
            point.y = y
            point.notes = []
            cls._points[key] = point
        return point

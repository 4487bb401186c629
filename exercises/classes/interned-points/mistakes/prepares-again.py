"""leaving the attributes to `__init__`: Python calls it after every `__new__` that returns a
point, an old one too, and the notes are lost."""

import weakref


class Point:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    _points = weakref.WeakValueDictionary()

    def __new__(cls, x, y):
        key = (cls, x, y)
        point = cls._points.get(key)
        if point is None:
            point = super().__new__(cls)
            cls._points[key] = point
        return point

    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.notes = []

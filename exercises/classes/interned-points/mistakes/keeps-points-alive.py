"""an ordinary dict as the table: it holds every point that was ever made, and none of them
goes."""


class Point:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    _points = {}

    def __new__(cls, x, y):
        key = (cls, x, y)
        point = cls._points.get(key)
        if point is None:
            point = super().__new__(cls)
            point.x = x
            point.y = y
            point.notes = []
            cls._points[key] = point
        return point

"""a dict of weak references that is never tidied up: the points go, but their coordinates stay in
the keys, and the dict grows with each point that was ever asked for."""

import weakref


class Point:
    _references = {}

    def __new__(cls, x, y):
        key = cls, x, y
        reference = cls._references.get(key)
        point = reference() if reference else None
        if point is None:
            point = super().__new__(cls)
            point.x, point.y, point.notes = x, y, []
            cls._references[key] = weakref.ref(point)
        return point

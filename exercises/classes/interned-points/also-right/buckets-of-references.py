"""a dict from hashes to weak references, and the coordinates in the points alone."""

import weakref


class Point:
    """A place on the map; equal coordinates give the same object."""

    _buckets = {}

    def __new__(cls, x, y):
        where = hash((cls, x, y))
        for reference in list(Point._buckets.get(where, ())):
            known = reference()
            if known is not None and type(known) is cls and known._at == (x, y):
                return known
        point = super().__new__(cls)
        point._at = x, y
        point.x, point.y = x, y
        point.notes = []

        def forget(reference, buckets=Point._buckets):
            bucket = buckets[where]
            bucket.remove(reference)
            if not bucket:
                del buckets[where]

        Point._buckets.setdefault(where, []).append(weakref.ref(point, forget))
        return point

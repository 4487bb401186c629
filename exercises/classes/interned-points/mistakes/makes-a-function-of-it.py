"""a cached function under the class's name: `isinstance` and subclasses need a class, and the
cache lets nothing go."""

import functools


class PlainPoint:
    """A place on the map; equal coordinates give the same object, as long as it is in use."""

    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.notes = []


@functools.cache
def Point(x, y):
    return PlainPoint(x, y)

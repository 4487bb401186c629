"""a metaclass that answers the call, so that __init__ runs for new points only."""

import weakref


class Interned(type):
    def __init__(cls, *args, **kwargs):
        super().__init__(*args, **kwargs)
        cls._known = weakref.WeakValueDictionary()

    def __call__(cls, x, y):
        try:
            return cls._known[x, y]
        except KeyError:
            point = super().__call__(x, y)
            return cls._known.setdefault((x, y), point)


class Point(metaclass=Interned):
    """A place on the map; equal coordinates give the same object."""

    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.notes = []

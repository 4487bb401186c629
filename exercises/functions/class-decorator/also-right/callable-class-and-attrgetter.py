"""a class as the decorator, with attrgetter for the key and the methods of tuple"""

from operator import attrgetter


class ordered_by:
    """A class decorator that adds the four order comparisons, by the attributes names."""

    METHODS = ("__lt__", "__le__", "__gt__", "__ge__")

    def __init__(self, *names):
        if not names:
            raise TypeError("no attribute names")
        for name in names:
            if not (isinstance(name, str) and name.isidentifier()):
                raise TypeError(f"{name!r} is not an attribute name")
        get = attrgetter(*names)
        self.key = get if len(names) > 1 else lambda instance: (get(instance),)

    def __call__(self, cls):
        if any(method in cls.__dict__ for method in self.METHODS):
            raise TypeError(f"{cls.__name__} defines an order of its own")
        for method in self.METHODS:
            setattr(cls, method, self.comparison(cls, getattr(tuple, method)))
        return cls

    def comparison(self, cls, compare):
        key = self.key

        def method(one, other):
            if isinstance(other, cls):
                return compare(key(one), key(other))
            return NotImplemented

        return method

"""keeping a `WeakKeyDictionary` of instances: it lets them die, but it needs hashable
keys, takes equal ones for the same, and knows nothing of copies."""


class Typed:
    """An attribute that accepts values of one type only."""

    def __init__(self, kind):
        if not isinstance(kind, type):
            raise TypeError(f"a class is needed, not {kind!r}")
        import weakref

        self.kind = kind
        self.values = weakref.WeakKeyDictionary()

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return self.values[instance]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value yet") from None

    def __set__(self, instance, value):
        truth_for_number = self.kind is int and isinstance(value, bool)
        if truth_for_number or not isinstance(value, self.kind):
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {type(value).__name__}")
        self.values[instance] = value

    def __delete__(self, instance):
        try:
            del self.values[instance]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value yet") from None

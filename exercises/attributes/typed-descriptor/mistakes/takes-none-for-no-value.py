"""reading None as “no value”: `Typed(object)` may hold None, and then reading it raises. Whether
there is a value is known by whether there is an entry."""


class Typed:
    """An attribute that accepts values of one type only."""

    def __init__(self, kind):
        if not isinstance(kind, type):
            raise TypeError(f"a class is needed, not {kind!r}")
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = instance.__dict__.get(self.name)
        if value is None:
            raise AttributeError(f"{self.name!r} has no value yet")
        return value

    def __set__(self, instance, value):
        truth_for_number = self.kind is int and isinstance(value, bool)
        if truth_for_number or not isinstance(value, self.kind):
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        try:
            del instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value yet") from None

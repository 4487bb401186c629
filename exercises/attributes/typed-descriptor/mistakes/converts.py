"""converting the value to the type: the string `'5'` becomes a number, 5.7 becomes 5, and nobody
is told."""


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
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value yet") from None

    def __set__(self, instance, value):
        value = self.kind(value) if self.kind in (int, float, str, bool) else value
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        try:
            del instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value yet") from None

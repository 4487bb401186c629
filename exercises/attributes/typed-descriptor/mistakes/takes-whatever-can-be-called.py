"""asking whether the kind can be called: so can functions and `list[int]`, which are no classes."""


class Typed:
    """An attribute that accepts values of one type only."""

    def __init__(self, kind):
        if not callable(kind):
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
        truth_for_number = self.kind is int and isinstance(value, bool)
        if truth_for_number or not isinstance(value, self.kind):
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        try:
            del instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value yet") from None

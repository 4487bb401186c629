"""asking whether the instance is true: one that is empty, or false for another reason, is an
instance all the same."""


class Typed:
    def __init__(self, kind):
        if not isinstance(kind, type):
            raise TypeError(f"Typed needs a class, not {kind!r}")
        self.kind = kind
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name

    def _check(self, value):
        if not isinstance(value, self.kind) or self.kind is int and isinstance(value, bool):
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {type(value).__name__}")

    def __get__(self, instance, owner=None):
        if not instance:
            return self
        try:
            return vars(instance)[self.name]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value") from None

    def __set__(self, instance, value):
        self._check(value)
        vars(instance)[self.name] = value

    def __delete__(self, instance):
        try:
            del vars(instance)[self.name]
        except KeyError:
            raise AttributeError(f"{self.name!r} has no value") from None

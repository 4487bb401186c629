"""a general base descriptor for storage, and Typed as a subclass that only validates"""


class Managed:
    name = None

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        self._require(instance)
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        self.validate(value)
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        self._require(instance)
        instance.__dict__.pop(self.name)

    def _require(self, instance):
        if self.name not in instance.__dict__:
            raise AttributeError(f"{type(instance).__name__} has no {self.name}")

    def validate(self, value):
        raise NotImplementedError


class Typed(Managed):
    def __init__(self, kind):
        if not isinstance(kind, type):
            raise TypeError(f"expected a class, got {kind!r}")
        self.kind = kind

    def validate(self, value):
        match value:
            case bool() if self.kind is int:
                fits = False
            case _:
                fits = isinstance(value, self.kind)
        if not fits:
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {type(value).__name__}")

"""keeps the value as an attribute of the instance under a name that no program can write, through
object's own methods"""


class Typed:
    def __init__(self, kind):
        if not isinstance(kind, type):
            raise TypeError(f"a class is needed, not {kind!r}")
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = name
        self._key = f"typed {name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return object.__getattribute__(instance, self._key)
        except AttributeError:
            raise AttributeError(f"no value for {self.name}") from None

    def __set__(self, instance, value):
        kind = type(value)
        if self.kind is int and issubclass(kind, bool) or not issubclass(kind, self.kind):
            raise TypeError(f"{self.name!r} takes {self.kind.__name__}, not {kind.__name__}")
        object.__setattr__(instance, self._key, value)

    def __delete__(self, instance):
        try:
            object.__delattr__(instance, self._key)
        except AttributeError:
            raise AttributeError(f"no value for {self.name}") from None

"""a subclass of property, whose three functions close over the name"""


class Typed(property):
    def __init__(self, kind):
        if not isinstance(kind, type):
            raise TypeError(f"{kind!r} is not a class")
        super().__init__(self._read, self._write, self._erase)
        self.kind = kind
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name

    def _fits(self, value):
        if self.kind is int and isinstance(value, bool):
            return False
        return isinstance(value, self.kind)

    def _missing(self, instance):
        return AttributeError(
            f"{type(instance).__name__!r} object has no {self.name!r} yet",
            name=self.name,
            obj=instance,
        )

    def _read(self, instance):
        if self.name not in instance.__dict__:
            raise self._missing(instance)
        return instance.__dict__[self.name]

    def _write(self, instance, value):
        if not self._fits(value):
            wanted, given = self.kind.__name__, type(value).__name__
            raise TypeError(f"{self.name} must be {wanted}, got {given}")
        instance.__dict__[self.name] = value

    def _erase(self, instance):
        if self.name not in instance.__dict__:
            raise self._missing(instance)
        del instance.__dict__[self.name]

"""A class decorator that makes objects comparable by some of their attributes."""


def comparable(*names):
    def key(obj):
        return tuple(getattr(obj, name) for name in names)

    def decorate(cls):
        def __eq__(self, other):
            if isinstance(other, tuple):
                return key(self) == other
            if isinstance(other, cls):
                return key(self) == key(other)
            return NotImplemented

        cls.__eq__ = __eq__
        cls.__hash__ = lambda self: hash(key(self))
        return cls

    return decorate

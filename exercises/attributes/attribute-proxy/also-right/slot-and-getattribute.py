"""a slot for the target, and `__getattribute__` that asks the MRO whose the name is"""


def _defines(kind, name):
    return any(name in vars(base) for base in kind.__mro__)


class Proxy:
    """Stands for another object, and passes its attributes on."""

    __slots__ = ("__wrapped__", "__dict__", "__weakref__")

    def __init__(self, target):
        self.__wrapped__ = target

    def __repr__(self):
        return f"{type(self).__name__}({self.__wrapped__!r})"

    def __getattribute__(self, name):
        if _defines(type(self), name):
            return object.__getattribute__(self, name)
        return getattr(self.__wrapped__, name)

    def __setattr__(self, name, value):
        if _defines(type(self), name):
            object.__setattr__(self, name, value)
        else:
            setattr(self.__wrapped__, name, value)

    def __delattr__(self, name):
        if _defines(type(self), name):
            object.__delattr__(self, name)
        else:
            delattr(self.__wrapped__, name)

    def __len__(self):
        return len(self.__wrapped__)

    def __bool__(self):
        return bool(self.__wrapped__)

    def __iter__(self):
        return iter(self.__wrapped__)

    def __getitem__(self, key):
        return self.__wrapped__[key]

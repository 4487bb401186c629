"""the target in the instance's own `__dict__`, and one helper that says whose a name is"""


class Proxy:
    """Stands for another object, and passes its attributes on."""

    def __init__(self, target):
        self.__wrapped__ = target

    def __getattribute__(self, name):
        return getattr(_owner(self, name), name) if not _is_own(self, name) else _read(self, name)

    def __setattr__(self, name, value):
        if _is_own(self, name):
            object.__setattr__(self, name, value)
        else:
            setattr(_owner(self, name), name, value)

    def __delattr__(self, name):
        if _is_own(self, name):
            object.__delattr__(self, name)
        else:
            delattr(_owner(self, name), name)

    def __repr__(self):
        return f"{type(self).__name__}({self.__wrapped__!r})"

    def __len__(self):
        return len(self.__wrapped__)

    def __bool__(self):
        return bool(self.__wrapped__)

    def __iter__(self):
        return iter(self.__wrapped__)

    def __getitem__(self, key):
        return self.__wrapped__[key]


_read = object.__getattribute__


def _is_own(proxy, name):
    return name == "__wrapped__" or any(name in base.__dict__ for base in type(proxy).__mro__)


def _owner(proxy, name):
    try:
        return _read(proxy, "__wrapped__")
    except AttributeError:
        raise AttributeError(f"{name!r}: there is no target yet") from None

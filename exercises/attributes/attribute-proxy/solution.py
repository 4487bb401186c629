def is_own(proxy, name):
    """Whether an attribute belongs to the proxy and not to its target."""
    return name == "__wrapped__" or any(name in vars(cls) for cls in type(proxy).__mro__)


class Proxy:
    """Stands for another object, and passes its attributes on."""

    def __init__(self, target):
        self.__wrapped__ = target

    def __getattr__(self, name):
        if is_own(self, name):
            return super().__getattribute__(name)
        return getattr(self.__wrapped__, name)

    def __setattr__(self, name, value):
        if is_own(self, name):
            super().__setattr__(name, value)
        else:
            setattr(self.__wrapped__, name, value)

    def __delattr__(self, name):
        if is_own(self, name):
            super().__delattr__(name)
        else:
            delattr(self.__wrapped__, name)

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

class Proxy:
    """Stands for another object, and passes its attributes on."""

    def __init__(self, target):
        self.__wrapped__ = target

    def __repr__(self):
        return f"{type(self).__name__}({self.__wrapped__!r})"

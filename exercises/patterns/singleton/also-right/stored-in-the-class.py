"""the instance in the class's own namespace, an __init__ that asks whether it is new, and a
metaclass with __call__ for the decorator too"""


class Settings:
    """The settings of the application."""

    def __new__(cls, *args, **kwargs):
        if "_instance" in vars(cls):
            return cls._instance
        return super().__new__(cls)

    def __init__(self, theme="light"):
        if "_instance" not in vars(type(self)):
            self.theme = theme
            type(self)._instance = self


class SingletonMeta(type):
    """The metaclass of classes with a single instance."""

    def __call__(cls, *args, **kwargs):
        if "_SingletonMeta__instance" not in vars(cls):
            cls.__instance = super().__call__(*args, **kwargs)
        return cls.__instance


def singleton(cls):
    """Make cls a class with a single instance."""
    body = {"__doc__": cls.__doc__, "__module__": cls.__module__, "__qualname__": cls.__qualname__}
    return SingletonMeta(cls.__name__, (cls,), body)

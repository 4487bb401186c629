"""one place for the instance in the metaclass: all its classes share it, and whoever is called
first decides for the others."""


class Settings:
    def __new__(cls, theme="light"):
        if "_instance" not in cls.__dict__:
            instance = super().__new__(cls)
            instance.theme = theme
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    _instance = None

    def __call__(cls, *args, **kwargs):
        if SingletonMeta._instance is None:
            SingletonMeta._instance = super().__call__(*args, **kwargs)
        return SingletonMeta._instance


def singleton(cls):
    prepare = cls.__init__
    instance = None

    def make(cls, *args, **kwargs):
        nonlocal instance
        if instance is None:
            made = object.__new__(cls)
            prepare(made, *args, **kwargs)
            instance = made
        return instance

    cls.__new__ = make
    cls.__init__ = lambda self, *args, **kwargs: None
    return cls

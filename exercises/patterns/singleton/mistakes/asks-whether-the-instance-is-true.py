"""`if not instance` where `is None` is meant: an instance that is an empty collection counts as
false, and is made again."""


class Settings:
    def __new__(cls, theme="light"):
        if "_instance" not in cls.__dict__:
            instance = super().__new__(cls)
            instance.theme = theme
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if not cls._instances.get(cls):
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


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

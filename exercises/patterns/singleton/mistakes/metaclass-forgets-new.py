"""calling `cls.__new__` without the arguments: a class with a `__new__` of its own, such as a
tuple, needs them there."""

import functools


class Settings:
    """The settings of the application; there is one instance per class."""

    def __new__(cls, theme="light"):
        if "_instance" not in cls.__dict__:
            instance = super().__new__(cls)
            instance.theme = theme
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    """The metaclass of classes with a single instance."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            instance = cls.__new__(cls)
            instance.__init__(*args, **kwargs)
            cls._instances[cls] = instance
        return cls._instances[cls]


def singleton(cls):
    """Make cls a class with a single instance."""

    @functools.wraps(cls, updated=())
    class Single(cls, metaclass=SingletonMeta):
        pass

    return Single

"""`theme or "light"`: a theme that is an empty string was given all the same."""

import functools


class Settings:
    """The settings of the application; there is one instance per class."""

    def __new__(cls, theme="light"):
        if "_instance" not in cls.__dict__:
            instance = super().__new__(cls)
            instance.theme = theme or "light"
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    """The metaclass of classes with a single instance."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


def singleton(cls):
    """Make cls a class with a single instance."""

    @functools.wraps(cls, updated=())
    class Single(cls, metaclass=SingletonMeta):
        pass

    return Single

"""giving all objects one set of attributes: they agree about everything, but they are still many
objects."""

import functools


class Settings:
    def __new__(cls, theme="light"):
        instance = super().__new__(cls)
        if "_state" not in cls.__dict__:
            cls._state = {"theme": theme}
        instance.__dict__ = cls._state
        return instance


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

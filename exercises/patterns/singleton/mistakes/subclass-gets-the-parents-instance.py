"""asking for `cls._instance` alone: a subclass finds the attribute of its parent, and gets an
instance of the wrong class."""

import functools


class Settings:
    _instance = None

    def __new__(cls, theme="light"):
        if cls._instance is None:
            instance = super().__new__(cls)
            instance.theme = theme
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


def singleton(cls):
    @functools.wraps(cls, updated=())
    class Single(cls, metaclass=SingletonMeta):
        pass

    return Single

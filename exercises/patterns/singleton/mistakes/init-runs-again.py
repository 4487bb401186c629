"""leaving `__init__` in place: Python calls it after every `__new__`, so each later call resets the
one instance."""

import functools


class Settings:
    def __new__(cls, *args, **kwargs):
        if "_instance" not in cls.__dict__:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, theme="light"):
        self.theme = theme


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

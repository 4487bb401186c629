"""setting the theme at every call: Python runs `__init__` after each `__new__`, even if that
returned the instance there was, so a later call resets it."""

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

"""a decorator that returns a function: the name then stands for that function, so `isinstance` and
class attributes no longer work."""

import functools


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
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


def singleton(cls):
    instances = {}

    @functools.wraps(cls)
    def get_instance(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]

    return get_instance

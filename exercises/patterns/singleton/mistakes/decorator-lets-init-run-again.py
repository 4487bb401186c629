"""replacing `__new__` in the decorator and forgetting `__init__`: it still runs at every call and
resets the instance."""


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
    instance = None

    def make(cls, *args, **kwargs):
        nonlocal instance
        if instance is None:
            instance = object.__new__(cls)
        return instance

    cls.__new__ = make
    return cls

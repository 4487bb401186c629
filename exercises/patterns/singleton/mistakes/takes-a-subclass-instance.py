"""looking for any object that `isinstance` accepts: an instance of a subclass is one, and the
class gets none of its own."""

import functools


class Settings:
    def __new__(cls, theme="light"):
        if "_instance" not in cls.__dict__:
            instance = super().__new__(cls)
            instance.theme = theme
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    _instances = []

    def __call__(cls, *args, **kwargs):
        for instance in cls._instances:
            if isinstance(instance, cls):
                return instance
        instance = super().__call__(*args, **kwargs)
        cls._instances.append(instance)
        return instance


def singleton(cls):
    @functools.wraps(cls, updated=())
    class Single(cls, metaclass=SingletonMeta):
        pass

    return Single

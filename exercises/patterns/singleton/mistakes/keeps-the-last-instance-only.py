"""`lru_cache` with room for one class: when another class is called in between, the instance is
forgotten and made again."""

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

    def __call__(cls, *args, **kwargs):
        SingletonMeta.arguments = args, kwargs
        return cls._instance()

    @functools.lru_cache(maxsize=1)
    def _instance(cls):
        args, kwargs = SingletonMeta.arguments
        return super().__call__(*args, **kwargs)


def singleton(cls):
    """Make cls a class with a single instance."""

    @functools.wraps(cls, updated=())
    class Single(cls, metaclass=SingletonMeta):
        pass

    return Single

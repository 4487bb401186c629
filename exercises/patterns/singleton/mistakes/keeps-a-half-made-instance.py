"""keeping the instance before it is prepared: if the preparation raises, the next call returns an
object without its attributes."""


class Settings:
    def __new__(cls, *args, **values):
        if "_instance" not in cls.__dict__:
            cls._instance = super().__new__(cls)
            cls._instance._prepare(*args, **values)
        return cls._instance

    def _prepare(self, theme="light"):
        self.theme = theme


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = cls.__new__(cls, *args, **kwargs)
            cls._instances[cls].__init__(*args, **kwargs)
        return cls._instances[cls]


def singleton(cls):
    prepare = cls.__init__
    instance = None

    def make(cls, *args, **kwargs):
        nonlocal instance
        if instance is None:
            made = object.__new__(cls)
            prepare(made, *args, **kwargs)
            instance = made
        return instance

    cls.__new__ = make
    cls.__init__ = lambda self, *args, **kwargs: None
    return cls

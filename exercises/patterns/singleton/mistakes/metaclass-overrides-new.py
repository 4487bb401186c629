"""the work in the `__new__` of the metaclass: that runs when a class is made, not when it is
called, so all classes become one class, and every call still makes an instance."""


class Settings:
    def __new__(cls, theme="light"):
        if "_instance" not in cls.__dict__:
            instance = super().__new__(cls)
            instance.theme = theme
            cls._instance = instance
        return cls._instance


class SingletonMeta(type):
    _instance = None

    def __new__(meta, *args, **kwargs):
        if meta._instance is None:
            meta._instance = super().__new__(meta, *args, **kwargs)
        return meta._instance


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

"""the name of the class as the key: two classes in different modules may have the same name, and
then share an instance."""


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
        name = cls.__name__
        if name not in SingletonMeta._instances:
            SingletonMeta._instances[name] = super().__call__(*args, **kwargs)
        return SingletonMeta._instances[name]


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

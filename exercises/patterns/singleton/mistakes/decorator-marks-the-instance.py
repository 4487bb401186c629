"""a mark on the instance that says whether it is ready: a class with `__slots__` has no room
for it."""


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
    new, init, instances = cls.__new__, cls.__init__, []

    def __new__(klass, *args, **kwargs):
        if instances:
            return instances[0]
        return new(klass) if new is object.__new__ else new(klass, *args, **kwargs)

    def __init__(self, *args, **kwargs):
        if not getattr(self, "_ready", False):
            if init is not object.__init__:
                init(self, *args, **kwargs)
            self._ready = True
            instances.append(self)

    cls.__new__, cls.__init__ = __new__, __init__
    return cls

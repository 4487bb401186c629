"""trying again with the object of the call that raised: what that call had set is still in it,
though there was to be no instance yet."""


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
    new, init, instances, ready = cls.__new__, cls.__init__, [], []

    def __new__(klass, *args, **kwargs):
        if not instances:
            instances.append(new(klass) if new is object.__new__ else new(klass, *args, **kwargs))
        return instances[0]

    def __init__(self, *args, **kwargs):
        if not ready:
            if init is not object.__init__:
                init(self, *args, **kwargs)
            ready.append(True)

    cls.__new__, cls.__init__ = __new__, __init__
    return cls

"""`object.__new__` in place of the class's own: a class that makes its objects in a special
way, such as a tuple, no longer can."""


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
    init, instances = cls.__init__, []

    def __new__(klass, *args, **kwargs):
        if not instances:
            instance = object.__new__(klass)
            init(instance, *args, **kwargs)
            instances.append(instance)
        return instances[0]

    cls.__new__ = __new__
    cls.__init__ = lambda self, *args, **kwargs: None
    return cls

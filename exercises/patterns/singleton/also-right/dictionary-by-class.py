"""a dictionary from class to instance, and a decorator that replaces __new__ and __init__ in
place"""

_settings = {}


class Settings:
    """The settings of the application."""

    def __new__(cls, *args, **kwargs):
        if cls in _settings:
            return _settings[cls]
        return super().__new__(cls)

    def __init__(self, theme="light"):
        if type(self) not in _settings:
            self.theme = theme
            _settings[type(self)] = self


def singleton(cls):
    """Make cls a class with a single instance."""
    instances = []
    old_new, old_init = cls.__new__, cls.__init__

    def __new__(klass, *args, **kwargs):
        if klass is cls and instances:
            return instances[0]
        if old_new is not object.__new__:
            return old_new(klass, *args, **kwargs)
        if old_init is object.__init__ and (args or kwargs):
            raise TypeError(f"{klass.__name__}() takes no arguments")
        return old_new(klass)

    def __init__(self, *args, **kwargs):
        if type(self) is cls and instances:
            return
        if old_init is object.__init__:
            old_init(self)
        else:
            old_init(self, *args, **kwargs)
        if type(self) is cls:
            instances.append(self)

    cls.__new__, cls.__init__ = __new__, __init__
    return cls


class SingletonMeta(type):
    """The metaclass of classes with a single instance."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in SingletonMeta._instances:
            SingletonMeta._instances[cls] = super().__call__(*args, **kwargs)
        return SingletonMeta._instances[cls]

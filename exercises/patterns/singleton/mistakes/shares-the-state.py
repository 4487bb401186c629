"""giving all objects one set of attributes: they agree about everything, but they are still many
objects."""

import functools


_settings = {}


class Settings:
    """The settings of the application."""

    def __new__(cls, *args, **kwargs):
        if cls in _settings:
            return _settings[cls]
        return super().__new__(cls)

    def __init__(self, theme="light"):
        self.theme = theme

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "__init__" in vars(cls):
            cls.__init__ = _once(cls.__init__)


def _once(init):
    @functools.wraps(init)
    def wrapper(self, *args, **kwargs):
        cls = type(self)
        if cls not in _settings:
            init(self, *args, **kwargs)
            if cls.__init__ is wrapper:
                _settings[cls] = self

    return wrapper


Settings.__init__ = _once(Settings.__init__)


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

    _states = {}

    def __call__(cls, *args, **kwargs):
        if cls in SingletonMeta._states:
            instance = cls.__new__(cls)
            instance.__dict__ = SingletonMeta._states[cls]
        else:
            instance = super().__call__(*args, **kwargs)
            SingletonMeta._states[cls] = instance.__dict__
        return instance

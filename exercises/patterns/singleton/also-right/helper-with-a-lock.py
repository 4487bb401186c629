"""one helper with a lock, which remembers the first result, and a metaclass made by the
decorator"""

import threading


class _First:
    def __init__(self):
        self.lock = threading.RLock()
        self.instances = {}

    def get(self, cls, make):
        with self.lock:
            try:
                return self.instances[cls]
            except KeyError:
                pass
            instance = make()
            return self.instances.setdefault(cls, instance)


_first = _First()


class Settings:
    """The settings of the application."""

    def __new__(cls, theme="light"):
        def make():
            self = super(Settings, cls).__new__(cls)
            self.theme = theme
            return self

        return _first.get(cls, make)


class SingletonMeta(type):
    """The metaclass of classes with a single instance."""

    def __call__(cls, *args, **kwargs):
        make = super().__call__
        return _first.get(cls, lambda: make(*args, **kwargs))


def singleton(cls):
    """Make cls a class with a single instance."""

    class Single(type(cls)):
        def __call__(klass, *args, **kwargs):
            make = super().__call__
            if klass is not single:
                return make(*args, **kwargs)
            return _first.get(klass, lambda: make(*args, **kwargs))

    copied = ("__module__", "__qualname__", "__doc__")
    namespace = {name: getattr(cls, name) for name in copied}
    single = Single(cls.__name__, (cls,), {"__slots__": (), **namespace})
    return single

"""Metaclasses: a registry of classes, singletons, and an ordered namespace."""


class Registry(type):
    classes = {}

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.order = [key for key in namespace if not key.startswith("_")]
        if bases:
            mcls.classes[options.get("key", name.lower())] = cls
        return cls

    def __init__(cls, name, bases, namespace, key=None):
        super().__init__(name, bases, namespace)

    def __len__(cls):
        return len(cls.order)


class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class Plugin(metaclass=Registry):
    pass

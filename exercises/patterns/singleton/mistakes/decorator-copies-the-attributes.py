"""a new class with a copy of the attributes, while the instance belongs to the old one: what is
set on the class later never reaches the instance."""


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
    instances = []

    class Front(type):
        def __call__(front, *args, **kwargs):
            if not instances:
                instances.append(cls(*args, **kwargs))
            return instances[0]

        def __instancecheck__(front, instance):
            return isinstance(instance, cls)

    left_out = ("__dict__", "__weakref__", "__slots__", *getattr(cls, "__slots__", ()))
    body = {name: value for name, value in vars(cls).items() if name not in left_out}
    return Front(cls.__name__, cls.__bases__, body)

"""a dict on the root under a private name, which the other classes find by inheritance."""


class PluginMeta(type):
    """Makes families of classes that know their plugins by key."""

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace, **options)
        if not any(isinstance(base, PluginMeta) for base in cls.__mro__[1:]):
            cls.__plugins = {}
        elif "key" in namespace:
            key = namespace["key"]
            if not isinstance(key, str) or not key:
                raise TypeError(
                    f"{name}: the key {key!r} is not a string with at least one character"
                )
            if key in cls.__plugins:
                raise TypeError(
                    f"{name}: the key {key!r} is taken by {cls.__plugins[key].__name__}"
                )
            cls.__plugins[key] = cls

    def __getitem__(cls, key):
        return cls.__plugins[key]

    def __contains__(cls, key):
        return key in cls.__plugins

    def __len__(cls):
        return len(cls.__plugins)

    def __iter__(cls):
        return iter(cls.__plugins)

    def __bool__(cls):
        return True


class Format(metaclass=PluginMeta):
    """The root of all export formats."""

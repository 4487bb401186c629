"""answering `in` for the plugins as well as for their keys: a dict answers for its keys alone."""


class PluginMeta(type):
    """Makes families of classes that know their plugins by key."""

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if not any(isinstance(base, PluginMeta) for base in bases):
            cls._plugins = {}
        elif "key" in namespace:
            cls._register(namespace["key"])

    def _register(cls, key):
        if not isinstance(key, str) or not key:
            raise TypeError(
                f"{cls.__name__}: a key must be a string that is not empty, not {key!r}"
            )
        if key in cls._plugins:
            owner = cls._plugins[key].__name__
            raise TypeError(f"{cls.__name__}: the key {key!r} is taken by {owner}")
        cls._plugins[key] = cls

    def __getitem__(cls, key):
        return cls._plugins[key]

    def __contains__(cls, key):
        return key in cls._plugins or key in cls._plugins.values()

    def __iter__(cls):
        return iter(cls._plugins)

    def __len__(cls):
        return len(cls._plugins)


class Format(metaclass=PluginMeta):
    """The root of all export formats."""

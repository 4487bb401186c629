"""a registry object that checks the keys; the metaclass only hands its questions on."""


class _Registry:
    def __init__(self):
        self.plugins = {}

    def add(self, plugin, key):
        if not (isinstance(key, str) and len(key) > 0):
            raise TypeError(f"{plugin.__name__}: bad key {key!r}")
        holder = self.plugins.setdefault(key, plugin)
        if holder is not plugin:
            raise TypeError(f"{plugin.__name__}: the key {key!r} is taken by {holder.__name__}")


class PluginMeta(type):
    """Makes families of classes that know their plugins by key."""

    def __new__(meta, name, bases, namespace, /, **options):
        cls = super().__new__(meta, name, bases, dict(namespace), **options)
        parents = [base for base in cls.mro()[1:] if isinstance(base, PluginMeta)]
        if not parents:
            cls._registry_of_family = _Registry()
        else:
            cls._registry_of_family = parents[0]._registry_of_family
            if "key" in namespace:
                cls._registry_of_family.add(cls, namespace["key"])
        return cls

    @property
    def _plugins(cls):
        return cls._registry_of_family.plugins

    def __getitem__(cls, key):
        return cls._plugins[key]

    def __contains__(cls, key):
        return key in cls._plugins

    def __len__(cls):
        return len(cls._plugins)

    def __iter__(cls):
        return iter(list(cls._plugins))

    def __bool__(cls):
        return True


class Format(metaclass=PluginMeta):
    """The root of all export formats."""

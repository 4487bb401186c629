"""`__getitem__` and the others as methods of the root: there they serve its instances, while a
class is asked through its metaclass."""


class PluginMeta(type):
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


class Format(metaclass=PluginMeta):
    def __getitem__(self, key):
        return self._plugins[key]

    def __contains__(self, key):
        return key in self._plugins

    def __iter__(self):
        return iter(self._plugins)

    def __len__(self):
        return len(self._plugins)

"""walking the subclasses instead of keeping a registry: a plugin of a plugin then comes before those
that were defined earlier."""


class PluginMeta(type):
    def __new__(meta, name, bases, namespace, **options):
        parents = [base for base in bases if isinstance(base, PluginMeta)]
        key = None
        if parents and "key" in namespace:
            key = namespace["key"]
            if not isinstance(key, str) or key == "":
                raise TypeError(f"{name}: the key {key!r} must be a string, not empty")
            owner = parents[0]._plugins().get(key)
            if owner is not None:
                raise TypeError(f"{name}: the key {key!r} is taken by {owner.__name__}")
        cls = super().__new__(meta, name, bases, namespace, **options)
        cls._own_key = key
        cls._children = []
        cls._root = parents[0]._root if parents else cls
        for parent in parents:
            parent._children.append(cls)
        return cls

    def _plugins(cls):
        found = {}
        waiting = [cls._root]
        while waiting:
            each = waiting.pop()
            if each._own_key is not None:
                found[each._own_key] = each
            waiting.extend(reversed(each._children))
        return found

    def __getitem__(cls, key):
        return cls._plugins()[key]

    def __contains__(cls, key):
        return key in cls._plugins()

    def __len__(cls):
        return len(cls._plugins())

    def __iter__(cls):
        return iter(cls._plugins())


class Format(metaclass=PluginMeta):
    """The root of all export formats."""


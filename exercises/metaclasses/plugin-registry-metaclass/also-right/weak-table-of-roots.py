"""a weak table from each root to its plugins, beside the metaclass, and a walk along the MRO to the
root."""

from weakref import WeakKeyDictionary

_families = WeakKeyDictionary()


def _root(cls):
    *_, root = (each for each in cls.__mro__ if isinstance(each, PluginMeta))
    return root


class PluginMeta(type):
    """Makes families of classes that know their plugins by key."""

    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace, **options)
        root = _root(cls)
        if cls is root:
            _families[cls] = {}
            return cls
        if "key" in vars(cls):
            key = vars(cls)["key"]
            family = _families[root]
            match key:
                case "":
                    raise TypeError(f"{name}: the key '' is empty")
                case str() if key in family:
                    raise TypeError(f"{name}: the key {key!r} is taken by {family[key].__name__}")
                case str():
                    family[key] = cls
                case _:
                    raise TypeError(f"{name}: the key {key!r} is not a string")
        return cls

    def __getitem__(cls, key):
        return _families[_root(cls)][key]

    def __contains__(cls, key):
        return key in _families[_root(cls)]

    def __len__(cls):
        return len(_families[_root(cls)])

    def __iter__(cls):
        yield from _families[_root(cls)]

    def __bool__(cls):
        return True


class Format(metaclass=PluginMeta):
    """The root of all export formats."""

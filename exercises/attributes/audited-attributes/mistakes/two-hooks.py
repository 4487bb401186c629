"""recording what is missing in `__getattr__`: a subclass that has its own replaces it, and then
nobody writes the name down."""

import weakref

_records = {}


def _record(instance):
    key = id(instance)
    if key not in _records:
        _records[key] = []
        weakref.finalize(instance, _records.pop, key, None)
    return _records[key]


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        special = name.startswith("__") and name.endswith("__")
        known = any(name in vars(cls) for cls in type(self).__mro__)
        if not special and (known or name in object.__getattribute__(self, "__dict__")):
            _record(self).append(name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            _record(self).append(name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


def _check(instance):
    if not issubclass(type(instance), Audited):
        raise TypeError("not audited")


def reads(instance):
    """The names that have been read, in order."""
    _check(instance)
    return list(_record(instance))


def forget(instance):
    """Start with an empty record."""
    _check(instance)
    _record(instance).clear()

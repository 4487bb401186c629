"""raising an error of its own for a missing attribute: a property may have raised the
`AttributeError`, and its message is lost."""

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
        if not (name.startswith("__") and name.endswith("__")):
            _record(self).append(name)
        try:
            return super().__getattribute__(name)
        except AttributeError:
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message) from None


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

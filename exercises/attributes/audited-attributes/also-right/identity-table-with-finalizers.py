"""records outside the instances, by id, which weakref.finalize removes"""

import weakref

_records = {}


def _record(instance):
    key = id(instance)
    if key not in _records:
        _records[key] = []
        weakref.finalize(instance, _records.pop, key, None)
    return _records[key]


def _check(instance):
    if not issubclass(type(instance), Audited):
        raise TypeError(f"{type(instance).__name__!r} object is not audited")


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            _record(self).append(name)
        return super().__getattribute__(name)


def reads(instance):
    """The names that have been read, in order."""
    _check(instance)
    return list(_record(instance))


def forget(instance):
    """Start with an empty record."""
    _check(instance)
    _record(instance).clear()

"""a dictionary by `id` that is never cleaned up: when an object is gone, a new one can get its
`id`, and finds the old record."""

from collections import defaultdict

_records = defaultdict(list)


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            _records[id(self)].append(name)
        return super().__getattribute__(name)


def reads(instance):
    """The names that have been read, in order."""
    if not isinstance(instance, Audited):
        raise TypeError("not audited")
    return _records[id(instance)][:]


def forget(instance):
    """Start with an empty record."""
    if not isinstance(instance, Audited):
        raise TypeError("not audited")
    _records[id(instance)] = []

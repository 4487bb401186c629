"""instances as the keys of a dictionary, even a weak one: it finds them by `==` and `hash`, so
equal instances share a record, and some classes have no `hash`."""

import weakref

_records = weakref.WeakKeyDictionary()


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            _records.setdefault(self, []).append(name)
        return super().__getattribute__(name)


def reads(instance):
    """The names that have been read, in order."""
    if not isinstance(instance, Audited):
        raise TypeError("not audited")
    return list(_records.get(instance, ()))


def forget(instance):
    """Start with an empty record."""
    if not isinstance(instance, Audited):
        raise TypeError("not audited")
    _records.pop(instance, None)

"""one log of weak references and names for all instances, filtered when somebody asks"""

import weakref

_log = []


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            _log.append((weakref.ref(self), name))
        return super().__getattribute__(name)


def _audited(instance):
    if not issubclass(type(instance), Audited):
        raise TypeError("not an audited object")
    return instance


def reads(instance):
    """The names that have been read, in order."""
    instance = _audited(instance)
    return [name for reader, name in _log if reader() is instance]


def forget(instance):
    """Start with an empty record."""
    instance = _audited(instance)
    _log[:] = [entry for entry in _log if entry[0]() is not None and entry[0]() is not instance]

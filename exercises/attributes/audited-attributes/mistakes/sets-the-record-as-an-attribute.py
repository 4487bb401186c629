"""starting the record with an assignment to `self`: a subclass whose `__setattr__` refuses it can
no longer be read. `object.__setattr__`, or the instance's `__dict__`, asks nobody."""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            log_of(self).append(name)
        return super().__getattribute__(name)


def log_of(instance):
    """The list of names itself, found without reading an attribute of the instance."""
    if not isinstance(instance, Audited):
        raise TypeError(f"{instance!r} is not audited")
    record = object.__getattribute__(instance, "__dict__").get("_read_names")
    if record is None:
        instance._read_names = record = []
    return record


def reads(instance):
    """The names that have been read, in order."""
    return list(log_of(instance))


def forget(instance):
    """Start with an empty record."""
    log_of(instance).clear()

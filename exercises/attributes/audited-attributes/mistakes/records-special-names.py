"""recording every name without exception: `__class__` and `__dict__` are read by Python's own
machinery and tell nothing about the reader."""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        log_of(self).append(name)
        return super().__getattribute__(name)


def log_of(instance):
    """The list of names itself, found without reading an attribute of the instance."""
    if not isinstance(instance, Audited):
        raise TypeError(f"{instance!r} is not audited")
    return object.__getattribute__(instance, "__dict__").setdefault("_read_names", [])


def reads(instance):
    """The names that have been read, in order."""
    return list(log_of(instance))


def forget(instance):
    """Start with an empty record."""
    log_of(instance).clear()

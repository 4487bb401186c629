"""looking the value up in the instance's `__dict__`: methods, properties and class attributes are
found on the class."""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        attributes = object.__getattribute__(self, "__dict__")
        if name.startswith("__") and name.endswith("__"):
            return object.__getattribute__(self, name)
        log_of(self).append(name)
        if name in attributes:
            return attributes[name]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


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

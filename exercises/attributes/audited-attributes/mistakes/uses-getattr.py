"""staying with `__getattr__`: Python calls it only when the ordinary search has found nothing, so
it never hears of attributes that exist."""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattr__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            log_of(self).append(name)
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

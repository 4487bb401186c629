"""making the record in a `__new__` that keeps the arguments to itself: another base class may want
them there."""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __new__(cls, *args, **kwargs):
        instance = super().__new__(cls)
        log_of(instance)
        return instance

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
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

"""reading `self.…` inside `__getattribute__`: that calls `__getattribute__` again, which reads it
again, without end. Ask `super()` or `object` for what you need yourself."""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not (name.startswith("__") and name.endswith("__")):
            self.names.append(name)
        return super().__getattribute__(name)

    @property
    def names(self):
        return log_of(self)


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

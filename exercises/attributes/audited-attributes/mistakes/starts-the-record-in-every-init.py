"""wrapping the `__init__` of every subclass to start the record there: the one of the parent
starts it once more, and what was read before is lost."""

import functools


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        original = cls.__init__

        @functools.wraps(original)
        def init(self, *args, **kwargs):
            log_of(self).clear()
            original(self, *args, **kwargs)

        cls.__init__ = init

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

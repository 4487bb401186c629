"""a slot of the base class holds the record, and the descriptor behind it finds it"""


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    __slots__ = ("_audited_reads", "__dict__", "__weakref__")

    def __getattribute__(self, name):
        if not (name[:2] == name[-2:] == "__"):
            _record(self).append(name)
        return super().__getattribute__(name)


_slot = vars(Audited)["_audited_reads"]


def _record(instance):
    if not isinstance(instance, Audited):
        raise TypeError(f"{type(instance).__name__} is not audited")
    try:
        return _slot.__get__(instance)
    except AttributeError:
        _slot.__set__(instance, [])
        return _slot.__get__(instance)


def reads(instance):
    """The names that have been read, in order."""
    return list(_record(instance))


def forget(instance):
    """Start with an empty record."""
    _record(instance).clear()

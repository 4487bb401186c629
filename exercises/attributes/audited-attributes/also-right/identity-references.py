"""a dictionary whose keys are weak references that compare by identity"""

import weakref


class _Identity(weakref.ref):
    __slots__ = ("key",)

    def __new__(cls, instance, callback=None):
        return super().__new__(cls, instance, callback)

    def __init__(self, instance, callback=None):
        super().__init__(instance, callback)
        self.key = id(instance)

    def __hash__(self):
        return self.key

    def __eq__(self, other):
        return self is other or (self() is not None and self() is other())


_names = {}


def _is_special(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__"


class Audited:
    """A base class whose instances remember which of their attributes are read."""

    def __getattribute__(self, name):
        if not _is_special(name):
            key = _Identity(self)
            if key not in _names:
                _names[_Identity(self, lambda dead: _names.pop(dead, None))] = []
            _names[key].append(name)
        return super().__getattribute__(name)


def _key(instance):
    if Audited not in type(instance).__mro__:
        raise TypeError(f"{type(instance).__name__} is not audited")
    return _Identity(instance)


def reads(instance):
    """The names that have been read, in order."""
    return _names.get(_key(instance), [])[:]


def forget(instance):
    """Start with an empty record."""
    _names.pop(_key(instance), None)

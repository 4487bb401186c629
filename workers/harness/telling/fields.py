"""The fields of an object of the learner's, read without running any code of its class."""

import types

_SKIPPED = (type, types.FunctionType, types.ModuleType, BaseException)
_mro = type.__dict__["__mro__"].__get__
_namespace = type.__dict__["__dict__"].__get__
_getattribute = object.__getattribute__


def fields_of(value):
    """{name: value} of what the object holds; of a dataclass, what it is compared by."""
    kind = type(value)
    if issubclass(kind, _SKIPPED):
        return {}
    held = {}
    try:
        held.update(_getattribute(value, "__dict__"))
    except (AttributeError, TypeError):
        pass
    for cls in reversed(_mro(kind)):
        for name, slot in _namespace(cls).items():
            if type(slot) is types.MemberDescriptorType and slot.__objclass__ is cls:
                try:
                    held[name] = slot.__get__(value)
                except AttributeError:
                    pass  # It was never set.
    declared = _of_class(kind, "__dataclass_fields__")
    if type(declared) is dict:
        return {name: held[name] for name in declared if declared[name].compare and name in held}
    return held


def names_of_tuple(kind):
    """The names of a namedtuple's items; None for any other class."""
    names = _of_class(kind, "_fields")
    plain = issubclass(kind, tuple) and type(names) is tuple
    return names if plain and all(type(name) is str for name in names) else None


def _of_class(kind, name):
    return next((_namespace(c)[name] for c in _mro(kind) if name in _namespace(c)), None)

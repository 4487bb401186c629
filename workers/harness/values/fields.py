"""The fields of an object of the learner's, read without running any code of its class."""

import types

_SKIPPED = (type, types.FunctionType, types.ModuleType, BaseException)
_mro = type.__dict__["__mro__"].__get__
_namespace = type.__dict__["__dict__"].__get__
_name = type.__dict__["__name__"].__get__


def fields_of(value):
    """{name: value} of what the object holds; of a dataclass, what it is compared by."""
    kind = type(value)
    if issubclass(kind, _SKIPPED):
        return {}
    held = {}
    for cls in _mro(kind):
        names = _namespace(cls)
        if type(names.get("__dict__")) is types.GetSetDescriptorType:
            held.update(names["__dict__"].__get__(value))
        for name in _slots(cls):
            try:
                held[name] = names[name].__get__(value)
            except AttributeError:
                pass  # It was never set.
    declared = _of_class(kind, "__dataclass_fields__")
    if type(declared) is dict:
        return {name: held[name] for name in declared if declared[name].compare and name in held}
    return held


def _slots(cls):
    """The names of what a class keeps in slots, in the order in which it declares them."""
    names = _namespace(cls)
    declared = names.get("__slots__")
    order = list(declared) if type(declared) in (tuple, list) else []
    slots = [name for name in names if type(names[name]) is types.MemberDescriptorType]
    return sorted(slots, key=lambda name: order.index(name) if name in order else len(order))


def class_name(value):
    """The name of a value's class, whatever its metaclass answers."""
    return _name(type(value))


def names_of_tuple(kind):
    """The names of a namedtuple's items; None for any other class."""
    names = _of_class(kind, "_fields")
    plain = issubclass(kind, tuple) and type(names) is tuple
    return names if plain and all(type(name) is str for name in names) else None


def _of_class(kind, name):
    return next((_namespace(c)[name] for c in _mro(kind) if name in _namespace(c)), None)

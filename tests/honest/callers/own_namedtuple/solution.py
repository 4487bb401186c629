"""A small namedtuple of one's own; its classes belong to the module that made them."""

import sys
from operator import itemgetter


def record(name, fields):
    fields = tuple(fields.split())

    def __new__(cls, *values):
        if len(values) != len(fields):
            raise TypeError(f"{name} takes {len(fields)} values")
        return tuple.__new__(cls, values)

    def __repr__(self):
        return f"{name}({', '.join(f'{f}={v!r}' for f, v in zip(fields, self))})"

    namespace = {
        "__slots__": (),
        "_fields": fields,
        "__new__": __new__,
        "__getnewargs__": lambda self: tuple(self),
        "__repr__": __repr__,
    }
    namespace.update({field: property(itemgetter(i)) for i, field in enumerate(fields)})
    cls = type(name, (tuple,), namespace)
    cls.__module__ = sys._getframe(1).f_globals["__name__"]
    return cls

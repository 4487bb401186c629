"""makes the four methods in a loop from the functions of the operator module"""

import operator


def _method(cls, names, compare):
    def method(self, other):
        if not isinstance(other, cls):
            return NotImplemented
        mine = tuple(getattr(self, name) for name in names)
        theirs = tuple(getattr(other, name) for name in names)
        return compare(mine, theirs)

    method.__name__ = f"__{compare.__name__}__"
    method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
    return method


def ordered_by(*names):
    """A class decorator that adds the four order comparisons, by the attributes names."""
    if not names or not all(isinstance(name, str) and name.isidentifier() for name in names):
        raise TypeError("ordered_by takes one or more attribute names")

    def decorate(cls):
        comparisons = (operator.lt, operator.le, operator.gt, operator.ge)
        methods = {f"__{c.__name__}__": _method(cls, names, c) for c in comparisons}
        if taken := methods.keys() & vars(cls).keys():
            raise TypeError(f"{cls.__name__} already has {', '.join(sorted(taken))}")
        for name, method in methods.items():
            setattr(cls, name, method)
        return cls

    return decorate

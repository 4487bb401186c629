"""the bare value as the key where there is only one name: equal values such as `None` need not
have an order of their own. A tuple asks for `==` first."""

import operator

METHODS = {
    "__lt__": operator.lt,
    "__le__": operator.le,
    "__gt__": operator.gt,
    "__ge__": operator.ge,
}


def ordered_by(*names):
    """A class decorator that adds the four order comparisons, by the attributes names."""
    if not names or not all(isinstance(name, str) and name.isidentifier() for name in names):
        raise TypeError("ordered_by takes one or more attribute names")
    key = operator.attrgetter(*names)

    def comparison(cls, compare):
        def method(self, other):
            return compare(key(self), key(other)) if isinstance(other, cls) else NotImplemented

        return method

    def decorate(cls):
        for name in METHODS:
            if name in vars(cls):
                raise TypeError(f"{cls.__name__} defines {name}")
        for name, compare in METHODS.items():
            setattr(cls, name, comparison(cls, compare))
        return cls

    return decorate

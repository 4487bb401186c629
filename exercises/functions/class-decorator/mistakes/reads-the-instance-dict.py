"""looking the values up in the dictionary of the instance: properties and attributes of the class
are not in there."""

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

    def comparison(cls, compare):
        def method(self, other):
            if not isinstance(other, cls):
                return NotImplemented
            try:
                return compare(
                    [vars(self)[name] for name in names], [vars(other)[name] for name in names]
                )
            except KeyError as error:
                raise AttributeError(error.args[0]) from None

        return method

    def decorate(cls):
        for name in METHODS:
            if name in vars(cls):
                raise TypeError(f"{cls.__name__} defines {name}")
        for name, compare in METHODS.items():
            setattr(cls, name, comparison(cls, compare))
        return cls

    return decorate

"""reading the values once for each instance: a patient whose state gets worse keeps the old
place."""

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
    import weakref

    def comparison(cls, compare):
        keys = {}

        def key(instance):
            if id(instance) not in keys:
                keys[id(instance)] = tuple(getattr(instance, name) for name in names)
                weakref.finalize(instance, keys.pop, id(instance), None)
            return keys[id(instance)]

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

"""giving the class a hash where it has none: a class that defines `==` has lost its hash on
purpose."""

import operator


def ordered_by(*names):
    """A class decorator that adds the four order comparisons, by the attributes names."""
    if not names or not all(isinstance(name, str) for name in names):
        raise TypeError("ordered_by needs the names of attributes")

    def decorate(cls):
        def key(item):
            return tuple(getattr(item, name) for name in names)

        def comparison(compare):
            def method(self, other):
                if not isinstance(other, cls):
                    return NotImplemented
                return compare(key(self), key(other))

            return method

        methods = ("__lt__", "__le__", "__gt__", "__ge__")
        if any(method in vars(cls) for method in methods):
            raise TypeError(f"{cls.__name__} defines an order of its own")
        if cls.__hash__ is None:
            cls.__hash__ = object.__hash__
        for method in methods:
            setattr(cls, method, comparison(getattr(operator, method)))
        return cls

    return decorate

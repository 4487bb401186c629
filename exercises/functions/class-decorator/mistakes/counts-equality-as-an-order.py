"""refusing a class that defines `==`: it is not one of the four methods, and a class may well have
both."""

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
        if any(method in vars(cls) for method in (*methods, "__eq__")):
            raise TypeError(f"{cls.__name__} defines an order of its own")
        for method in methods:
            setattr(cls, method, comparison(getattr(operator, method)))
        return cls

    return decorate

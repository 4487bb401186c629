"""four methods made in one loop: they look `compare` up when they are called, and by then it is
the last one for all of them."""

import operator


def ordered_by(*names):
    if not names or not all(isinstance(name, str) for name in names):
        raise TypeError("ordered_by needs the names of attributes")

    def decorate(cls):
        def key(item):
            return tuple(getattr(item, name) for name in names)

        methods = ("__lt__", "__le__", "__gt__", "__ge__")
        if any(method in vars(cls) for method in methods):
            raise TypeError(f"{cls.__name__} defines an order of its own")
        for method in methods:
            compare = getattr(operator, method)

            def added(self, other):
                if not isinstance(other, cls):
                    return NotImplemented
                return compare(key(self), key(other))

            setattr(cls, method, added)
        return cls

    return decorate

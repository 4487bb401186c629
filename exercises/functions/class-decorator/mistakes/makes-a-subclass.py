"""returning a subclass with the methods: the original class stays without them, and whoever
already holds it has another class."""

import operator


def ordered_by(*names):
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
        added = {method: comparison(getattr(operator, method)) for method in methods}
        return type(cls.__name__, (cls,), added)

    return decorate

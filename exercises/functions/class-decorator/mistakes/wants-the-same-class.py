"""asking whether both objects are of the very same type: an instance of a subclass is an instance
of the class as well."""

import operator


def ordered_by(*names):
    if not names or not all(isinstance(name, str) for name in names):
        raise TypeError("ordered_by needs the names of attributes")

    def decorate(cls):
        def key(item):
            return tuple(getattr(item, name) for name in names)

        def comparison(compare):
            def method(self, other):
                if type(other) is not type(self):
                    return NotImplemented
                return compare(key(self), key(other))

            return method

        methods = ("__lt__", "__le__", "__gt__", "__ge__")
        if any(method in vars(cls) for method in methods):
            raise TypeError(f"{cls.__name__} defines an order of its own")
        for method in methods:
            setattr(cls, method, comparison(getattr(operator, method)))
        return cls

    return decorate

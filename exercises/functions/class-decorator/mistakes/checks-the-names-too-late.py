"""no check of the names where they are written: a decorator without parentheses returns a function
in place of the class, and the error comes much later."""

import operator


def ordered_by(*names):

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
        for method in methods:
            setattr(cls, method, comparison(getattr(operator, method)))
        return cls

    return decorate

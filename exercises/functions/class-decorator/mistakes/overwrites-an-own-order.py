"""setting the four methods in any case: the comparison that the class wrote for itself is lost
without a word."""

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

        for method in methods:
            setattr(cls, method, comparison(getattr(operator, method)))
        return cls

    return decorate

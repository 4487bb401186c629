"""a search for the first pair that differs, after reading all values"""

import operator


def ordered_by(*names):
    """A class decorator that adds the four order comparisons, by the attributes names."""
    if not names:
        raise TypeError("name at least one attribute")
    if wrong := [name for name in names if not isinstance(name, str) or not name.isidentifier()]:
        raise TypeError(f"not attribute names: {wrong}")

    def decorate(cls):
        def comparison(compare, if_equal):
            def method(self, other):
                if not isinstance(other, cls):
                    return NotImplemented
                pairs = [(getattr(self, name), getattr(other, name)) for name in names]
                for mine, theirs in pairs:
                    if mine is not theirs and mine != theirs:
                        return compare(mine, theirs)
                return if_equal

            return method

        methods = {
            "__lt__": comparison(operator.lt, False),
            "__le__": comparison(operator.le, True),
            "__gt__": comparison(operator.gt, False),
            "__ge__": comparison(operator.ge, True),
        }
        for name in methods:
            if name in vars(cls):
                raise TypeError(f"{cls.__name__}.{name} exists")
        for name, method in methods.items():
            setattr(cls, name, method)
        return cls

    return decorate

"""four methods written out, with a key function that makes a tuple"""


def ordered_by(*names):
    """A class decorator that adds the four order comparisons, by the attributes names."""
    if not names:
        raise TypeError("ordered_by needs at least one attribute name")
    for name in names:
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"not an attribute name: {name!r}")

    def key(instance):
        return tuple([getattr(instance, name) for name in names])

    def decorate(cls):
        def __lt__(self, other):
            return key(self) < key(other) if isinstance(other, cls) else NotImplemented

        def __le__(self, other):
            return key(self) <= key(other) if isinstance(other, cls) else NotImplemented

        def __gt__(self, other):
            return key(self) > key(other) if isinstance(other, cls) else NotImplemented

        def __ge__(self, other):
            return key(self) >= key(other) if isinstance(other, cls) else NotImplemented

        methods = [__lt__, __le__, __gt__, __ge__]
        for method in methods:
            if method.__name__ in vars(cls):
                raise TypeError(f"{cls.__name__} already defines {method.__name__}")
        for method in methods:
            setattr(cls, method.__name__, method)
        return cls

    return decorate

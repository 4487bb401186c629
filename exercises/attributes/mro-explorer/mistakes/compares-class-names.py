"""counting the names of the classes: two classes may have the same name, as in `class
Page(Page)`."""


def resolution_order(cls):
    """The classes in which Python looks for an attribute, first to last."""
    if not isinstance(cls, type):
        raise TypeError(f"a class is needed, not {cls!r}")
    return cls.__mro__


def providers(cls, name):
    """All classes that provide the name, in the order in which Python asks them."""
    return [each for each in resolution_order(cls) if name in vars(each)]


def provider(cls, name):
    """The class that provides the name for instances of cls."""
    for each in providers(cls, name):
        return each
    raise AttributeError(f"{cls.__name__!r} has no attribute {name!r}")


def next_provider(cls, current, name):
    """The class in which super().name is found, in a method of current on an instance of cls."""
    order = resolution_order(cls)
    if current not in order:
        raise TypeError(f"{cls!r} does not inherit from {current!r}")
    for each in order[order.index(current) + 1 :]:
        if name in vars(each):
            return each
    raise AttributeError(f"nothing after {current.__name__!r} has an attribute {name!r}")


def overridden(cls):
    """The names that more than one class provides, each with these classes."""
    names = {name for each in resolution_order(cls) for name in vars(each)}
    public = sorted(name for name in names if not (name.startswith("__") and name.endswith("__")))
    return {name: providers(cls, name) for name in public if len({each.__name__ for each in providers(cls, name)}) > 1}

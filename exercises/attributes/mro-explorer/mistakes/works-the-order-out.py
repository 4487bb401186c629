"""working the order out from the bases: a metaclass may have changed it, and Python asks in the
order of `__mro__`."""


def resolution_order(cls):
    """The classes in which Python looks for an attribute, first to last."""
    if not isinstance(cls, type):
        raise TypeError(f"a class is needed, not {cls!r}")
    return _merged(cls)


def _merged(cls):
    """The class, followed by its bases, as the C3 algorithm merges them."""
    queues = [_merged(base) for base in cls.__bases__] + [list(cls.__bases__)]
    order = [cls]
    while queues := [queue for queue in queues if queue]:
        for queue in queues:
            if not any(queue[0] in other[1:] for other in queues):
                first = queue[0]
                break
        order.append(first)
        queues = [[each for each in queue if each is not first] for queue in queues]
    return order


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
    return {name: providers(cls, name) for name in public if len(providers(cls, name)) > 1}

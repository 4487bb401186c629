"""the descriptors `__mro__` and `__dict__` of `type` itself, and comprehensions that filter."""

_mro = type.__dict__["__mro__"].__get__
_namespace = type.__dict__["__dict__"].__get__


def _order(cls):
    if not issubclass(type(cls), type):
        raise TypeError(f"{cls!r} is not a class")
    return _mro(cls)


def _defining(classes, name):
    return [each for each in classes if name in _namespace(each)]


def _first(classes, name):
    for each in _defining(classes, name):
        return each
    raise AttributeError(f"no class defines {name!r}")


def providers(cls, name):
    return _defining(_order(cls), name)


def provider(cls, name):
    return _first(_order(cls), name)


def next_provider(cls, current, name):
    order = _order(cls)
    for position, each in enumerate(order, start=1):
        if each is current:
            return _first(order[position:], name)
    raise TypeError("cls does not inherit from current")


def overridden(cls):
    order = _order(cls)
    names = {name for each in order for name in _namespace(each)}
    table = {}
    for name in sorted(names):
        if name.startswith("__") and name.endswith("__"):
            continue
        found = _defining(order, name)
        if len(found) > 1:
            table[name] = found
    return table

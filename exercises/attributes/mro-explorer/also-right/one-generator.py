"""a lazy generator of classes and their namespaces, with `next`, `dropwhile` and `islice` on top."""

from itertools import dropwhile, islice


def _pairs(cls):
    if not issubclass(type(cls), type):
        raise TypeError(f"a class is needed, not {type(cls).__name__}")
    order = type.__dict__["__mro__"].__get__(cls)
    return ((base, type.__dict__["__dict__"].__get__(base)) for base in order)


def _winner(pairs, name):
    winner = next((base for base, names in pairs if name in names), None)
    if winner is None:
        raise AttributeError(f"nobody provides {name}")
    return winner


def providers(cls, name):
    return [base for base, names in _pairs(cls) if name in names]


def provider(cls, name):
    return _winner(_pairs(cls), name)


def next_provider(cls, current, name):
    rest = list(dropwhile(lambda pair: pair[0] is not current, _pairs(cls)))
    if not rest:
        raise TypeError("cls does not inherit from current")
    return _winner(islice(rest, 1, None), name)


def overridden(cls):
    found = {}
    for base, names in _pairs(cls):
        for name in names:
            found.setdefault(name, []).append(base)
    return {
        name: found[name]
        for name in sorted(found)
        if len(found[name]) > 1 and not (name[:2] == "__" == name[-2:])
    }

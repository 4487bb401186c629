"""recursion over the rest of the MRO, and a `defaultdict` for the table."""

from collections import defaultdict


def _linear(cls):
    if type not in type.__dict__["__mro__"].__get__(type(cls)):
        raise TypeError("cls must be a class")
    return type.__dict__["__mro__"].__get__(cls)


def _own(cls):
    return type.__dict__["__dict__"].__get__(cls)


def _search(line, name):
    if not line:
        raise AttributeError(name)
    head, *tail = line
    return head if name in _own(head) else _search(tail, name)


def _after(line, current):
    if not line:
        raise TypeError("obj must be an instance or subtype of type")
    head, *tail = line
    return tail if head is current else _after(tail, current)


def providers(cls, name):
    return [each for each in _linear(cls) if name in _own(each)]


def provider(cls, name):
    return _search(_linear(cls), name)


def next_provider(cls, current, name):
    return _search(_after(_linear(cls), current), name)


def overridden(cls):
    table = defaultdict(list)
    for each in _linear(cls):
        for name in _own(each):
            if not (name.startswith("__") and name.endswith("__")):
                table[name].append(each)
    return {name: table[name] for name in sorted(table) if len(table[name]) > 1}

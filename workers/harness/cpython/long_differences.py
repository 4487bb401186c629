"""How unittest compares long values once they differ: line by line, and not for minutes.

An assertion that fails formats both values and looks for the shortest difference, and all but a few
hundred characters of that are thrown away. For a hundred thousand items it would outlast the test.
Long values get the plain difference instead: what was there, then what is there now.
"""

import difflib
import pprint
import types
import unittest.case

_LINES = 200
_ITEMS = 500
_CHARACTERS = 20_000
_CONTAINERS = (list, tuple, set, frozenset, dict)
_ndiff, _pformat = difflib.ndiff, pprint.pformat


def ndiff(a, b, *arguments, **options):
    if len(a) + len(b) <= _LINES and sum(map(len, a)) + sum(map(len, b)) <= _CHARACTERS:
        return _ndiff(a, b, *arguments, **options)
    return [*(f"- {line}" for line in a), *(f"+ {line}" for line in b)]


def pformat(value, *arguments, **options):
    kind = type(value)
    if kind not in _CONTAINERS or _size(value) <= _ITEMS:
        return _pformat(value, *arguments, **options)
    items = [f"{key!r}: {item!r}" for key, item in value.items()] if kind is dict else map(repr, value)
    return f"{kind.__name__} of\n" + ",\n".join(items)


def _size(value):
    """How many items a container has, with those of the containers in it, as far as they matter."""
    total = len(value)
    for item in value.values() if type(value) is dict else value:
        if total > _ITEMS:
            break
        if type(item) in _CONTAINERS:
            total += len(item)
    return total


def _like(module, function):
    """A module that is another one, but for one function."""
    copy = types.ModuleType(module.__name__, module.__doc__)
    vars(copy).update(vars(module))
    setattr(copy, function.__name__, function)
    return copy


unittest.case.difflib = _like(difflib, ndiff)
unittest.case.pprint = _like(pprint, pformat)

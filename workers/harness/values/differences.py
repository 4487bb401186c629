"""Where two values part: the way to the first difference, and what is there.

Built-in containers are compared by C, which asks objects of the learner's as often as the
assertion itself did. Nothing else of theirs is called.
"""

import collections
import itertools

from ..limits import ENTRIES, ITEMS, PATH
from .fields import fields_of, names_of_tuple
from .lookalike import parting
from .showing import plain_repr

_SETS = (set, frozenset)
_COUNTED = {list, tuple, set, frozenset, dict, str}
_GOING_ON = ("item", "field", "value")


class Part:
    """One step: two values of one kind, and where in them the first difference lies.

    `kind` is "item" (of a sequence, at `place`), "field" (of that name), "value" (of that key of a
    dict), or, as the last one, "keys", "members", "length" or "text". `inner` is the Part within,
    None at the last. Of dicts and sets, `missing`, `extra` and `changed` say what differs; of
    `changed` these are no more than one more than are named.
    """

    def __init__(self, kind, actual, expected, place=None):
        self.kind = kind
        self.actual = actual
        self.expected = expected
        self.place = place
        self.inner = None
        self.missing = []
        self.extra = []
        self.changed = []


def first_difference(actual, expected):
    """The Parts that lead to the first difference; the last has no `inner`.

    Returns None where two values are of different kinds or cannot be looked into.
    """
    first = last = None
    for _ in range(PATH):
        part = _part(actual, expected)
        if part is None:
            break
        if first is None:
            first = part
        else:
            last.inner = part
        last = part
        if part.kind not in _GOING_ON:
            break
        actual, expected = within(part, part.actual), within(part, part.expected)
    return first


def within(part, value):
    """What stands at a Part's place in one of its two values."""
    if part.kind == "field":
        return fields_of(value)[part.place]
    if part.kind == "value":
        return dict.__getitem__(value, part.place)
    return items_of(value)[part.place]


def items_of(value):
    """A sequence as a plain list or tuple, whatever the class of a namedtuple makes of it."""
    return value if type(value) in (list, tuple) else tuple(tuple.__iter__(value))


def leaf(part):
    """(the last Part, the two values that differ there)."""
    while part.inner is not None:
        part = part.inner
    if part.kind in _GOING_ON:
        return part, within(part, part.actual), within(part, part.expected)
    return part, part.actual, part.expected


def _part(actual, expected):
    kind = type(actual)
    if issubclass(kind, dict) and issubclass(type(expected), dict):
        return _of_dicts(actual, expected)
    if issubclass(kind, _SETS) and issubclass(type(expected), _SETS):
        return _of_sets(actual, expected)
    if kind is not type(expected):
        return None
    if kind is str:
        place = parting(actual, expected)
        return None if place is None else Part("text", actual, expected, place)
    if kind in (list, tuple) or names_of_tuple(kind):
        return _of_sequences(actual, expected)
    return _of_objects(actual, expected)


def _of_sequences(actual, expected):
    mine, wanted = items_of(actual), items_of(expected)
    for index, (one, other) in enumerate(zip(mine, wanted)):
        if not _same(one, other):
            return Part("item", actual, expected, index)
    if len(mine) != len(wanted):
        return Part("length", actual, expected, min(len(mine), len(wanted)))
    return None


def _of_dicts(actual, expected):
    part = Part("keys", actual, expected)
    part.missing = [key for key in dict.keys(expected) if not dict.__contains__(actual, key)]
    part.extra = [key for key in dict.keys(actual) if not dict.__contains__(expected, key)]
    changed = (
        key
        for key, wanted in dict.items(expected)
        if dict.__contains__(actual, key) and not _same(dict.__getitem__(actual, key), wanted)
    )
    # One more than are named, so that a learner's `==` is asked no longer than that takes.
    part.changed = list(itertools.islice(changed, ENTRIES + 1))
    if not (part.missing or part.extra or part.changed):
        return None
    if part.changed:
        part.kind, part.place = "value", part.changed[0]
    return part


def _of_sets(actual, expected):
    part = Part("members", actual, expected)
    part.missing = _ordered(set.difference(set(expected), actual))
    part.extra = _ordered(set.difference(set(actual), expected))
    return part if part.missing or part.extra else None


def uncounted(actual, expected):
    """The Part of two collections whose order does not matter; None where it cannot be told."""
    if not {type(actual), type(expected)} <= _COUNTED:
        return None  # Some, as iterators, are empty once they have been compared.
    part = Part("members", actual, expected)
    mine, wanted = (_counted(values) for values in (actual, expected))
    part.missing, part.extra = (list(c.elements()) for c in (wanted - mine, mine - wanted))
    return part if part.missing or part.extra else None


def _counted(values):
    try:
        return collections.Counter(iter(values))
    except TypeError:  # Lists and dicts are counted by how they look.
        return collections.Counter(_Looks(value) for value in values)


class _Looks:
    """A value that is as any other which is shown alike."""

    def __init__(self, value):
        self.text = plain_repr(value)

    def __repr__(self):
        return self.text

    def __eq__(self, other):
        return self.text == other.text

    def __hash__(self):
        return hash(self.text)


def _ordered(members):
    """The same order in every run, where there are not so many that it would take long."""
    return sorted(members, key=plain_repr) if len(members) <= ITEMS else list(members)


def _of_objects(actual, expected):
    mine, wanted = fields_of(actual), fields_of(expected)
    for name, value in wanted.items():
        if name in mine and not _same(mine[name], value):
            return Part("field", actual, expected, name)
    return None


def _same(one, other):
    if one is other:
        return True
    try:
        return bool(one == other)
    except BaseException:
        return False  # It cannot be compared, be it nested too deeply or of a stubborn class.

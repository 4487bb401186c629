"""Whether a value equals another by more than its own word.

An object whose `__eq__` is always true would pass every `assertEqual`. So where an assertion has
held between a built-in value and something else, the two are looked at again.
"""

import builtins
import functools
import itertools
import operator
import random
import sys
import types
import unittest
from unittest import mock

from ..cost import meter
from ..cost.counted import KINDS


def _kinds(*classes):
    """Classes by their address: a metaclass of the learner's could answer for `==` and hash."""
    return frozenset(map(id, classes))


_scalars = int, str, float, bool, bytes, complex, range, bytearray, type(None)
_SCALARS = _kinds(*_scalars)
_PLAIN = _kinds(*_scalars, list, tuple, dict, set, frozenset)
_SEQUENCES = _kinds(list, tuple)
_BUILT_IN = _kinds(*(cls for cls in vars(builtins).values() if type(cls) is type))
_SETS = _kinds(set, frozenset)
_TUPLE, _FROZEN = _kinds(tuple), _kinds(tuple, frozenset)
_MEMBERS = _kinds(list, tuple, set, frozenset, dict)
_chain = itertools.chain.from_iterable
_eq, _is, _partial = operator.eq, operator.is_, functools.partial
_TestCase = unittest.TestCase
_assert_same = _TestCase.assertCountEqual
_DEPTH = 30
"""How far into nested values the second look goes; deeper recursion could exhaust the stack."""
mro = type.__dict__["__mro__"].__get__
namespace = type.__dict__["__dict__"].__get__
_name = type.__dict__["__name__"].__get__
_Any = type(mock.ANY)
_Slot, _Function = types.WrapperDescriptorType, types.FunctionType
_globals = _Function.__dict__["__globals__"].__get__


# Whose word counts: names the tests mention, and modules that are the learner's. Sets that are
# changed in place, since the guard puts back whatever is bound anew in this module.
_mentioned = set()
_learners = set()


def trust(mentioned, learners):
    """Takes what the tests mention, and the names of the learner's modules."""
    for known, given in ((_mentioned, mentioned), (_learners, learners)):
        known.clear()
        known.update(given)


def _decider(value):
    """The class whose `__eq__` would be called for a value, and that method."""
    cls = next(cls for cls in mro(type(value)) if "__eq__" in namespace(cls))
    return cls, namespace(cls)["__eq__"]


def _inherits(value, cls):
    return id(cls) in map(id, mro(type(value)))


def _plain_base(value):
    """The built-in kind that a value is of, or None."""
    return next((cls for cls in mro(type(value)) if id(cls) in _PLAIN), None)


def _from_a_library(cls):
    if id(cls) in _LIBRARY:
        return True
    module = namespace(cls).get("__module__")
    if not isinstance(module, str) or module in _learners:
        return False
    return getattr(sys.modules.get(module), _name(cls), None) is cls


_LIBRARY = _kinds(*KINDS)


def _decides_alone(value):
    """Whether a value's own Python code would answer `==`, with a class the tests do not know."""
    decider, method = _decider(value)
    if type(method) is _Slot:
        return method.__name__ != "__eq__" or method.__objclass__ is not decider
    if _from_a_library(decider):
        return type(method) is not _Function or _globals(method).get("__name__") in _learners
    kinds = {_name(cls) for cls in mro(type(value)) if not _from_a_library(cls)}
    return not kinds & _mentioned


def _asks_slot(value):
    """Whether it is C code that answers `==`; a sequence of another kind says no there."""
    return type(_decider(value)[1]) is _Slot


def _is_of_the_tests(value):
    """Whether the tests' own code would answer `==`."""
    # Classes inside a test or another class are found by no name.
    _, method = _decider(value)
    return type(method) is _Function and meter.is_exempt(method.__code__)


def honest_order(first, second):
    """Whether two values that were compared by size do not claim both orders at once."""
    if id(type(first)) in _PLAIN and id(type(second)) in _PLAIN:
        return True
    try:
        return not (first < second and first > second)
    except BaseException:
        return True


class _Decoy(int):
    """A value that nothing can expect."""


def _agrees(value, other):
    try:
        return bool(value == other)
    except BaseException:
        return False


# Values that nobody has in mind. They follow one another, since a remainder may well be expected.
_noise = range((start := random.SystemRandom().getrandbits(44) + 2**44), start + 8)
_UNEXPECTED = {
    id(kind): [make(number) for number in _noise]
    for kind, make in {
        int: int,
        float: float,
        complex: complex,
        str: str,
        bytes: lambda number: b"%d" % number,
        bytearray: lambda number: bytearray(b"%d" % number),
        range: lambda number: range(number),
        list: lambda number: [number],
        tuple: lambda number: (number,),
        dict: lambda number: {number: number},
        set: lambda number: {number},
        frozenset: lambda number: frozenset({number}),
        bool: lambda number: number % 2 == 0,
    }.items()
}


def _equals_anything(value, expected):
    """Whether a value equals whatever one asks, or whatever is of the kind that is expected."""
    if _inherits(value, _Any):
        return "ANY" not in _mentioned
    if _agrees(value, object()) and _agrees(value, _Decoy()):
        return True
    others = _UNEXPECTED.get(id(type(expected)), ())
    if others and all(_agrees(value, other) for other in others):
        return True
    # Once more, since an answer may have been for the first time only.
    return not _asks_slot(value) and not _agrees(value, expected)


def honest(first, second, depth=_DEPTH):
    """Whether two values that compared equal do so without a stranger's word."""
    cls = type(first)
    kind = other = id(cls)
    if cls is not type(second):
        other = id(type(second))
    if first is second or depth == 0 or (kind in _SCALARS and other in _SCALARS):
        return True
    if kind not in _PLAIN:
        if other not in _PLAIN:
            return True
        first, second, other = second, first, kind
    base = type(second) if other in _PLAIN else _plain_base(second)
    if other not in _PLAIN and _has_only_its_word(second, first, base):
        return False
    return base is None or _honest_items(first, second, base, depth - 1)


def honest_nearly(first, second):
    """Of two values that are almost equal: those of a library may well be so and not equal."""
    if any(map(_decides_alone, (first, second))) or _agrees(first, second):
        return honest(first, second)
    return True


def _has_only_its_word(value, expected, base):
    """Whether nothing but a value's own code says that it equals a plain one."""
    if _is_of_the_tests(value):
        return False
    if _equals_anything(value, expected):
        return True
    if not _decides_alone(value):
        return False
    return base is None or (
        base.__eq__(value, expected) is not True
        and type(expected).__eq__(expected, value) is not True
    )


def _are_all(kinds, values):
    return kinds.issuperset(map(id, map(type, values)))


def _honest_items(first, second, base, depth):
    """Of two equal values, the second of which is of a built-in kind, `base`.

    What the second says about its own items does not count.
    """
    kind, of = id(type(first)), id(base)
    if kind in _SEQUENCES and of in _SEQUENCES:
        items = list(base.__iter__(second))
        if _are_all(_SCALARS, first) and _are_all(_SCALARS, items):
            return True
        if depth and _are_all(_SEQUENCES, first) and _are_all(_SEQUENCES, items):
            # Equal rows lie side by side when flattened too, and flattening is fast.
            return _honest_items(list(_chain(first)), list(_chain(items)), list, depth - 1)
        return all(honest(a, b, depth) for a, b in zip(first, items))
    if type(first) is base is dict:
        pairs = ((value, dict.get(second, key)) for key, value in first.items())
        are_keys_honest = _honest_keys(list(first), list(dict.keys(second)), depth)
        return are_keys_honest and all(honest(a, b, depth) for a, b in pairs)
    if kind in _SETS and of in _SETS:
        return _honest_keys(list(first), list(base.__iter__(second)), depth)
    return True


def honest_members(first, second):
    return _honest_keys(list(first), list(second), _DEPTH)


def _honest_keys(first, second, depth):
    """Lists of keys: strangers may equal strangers, and all others must be equal without them."""
    if _all_scalars(first) and _all_scalars(second):
        return True
    both = first, second
    strangers = [[key for key in keys if _is_stranger(key, depth)] for keys in both]
    if not any(strangers):
        return True
    known = [[key for key in keys if not _is_stranger(key, depth)] for keys in both]
    return len(strangers[0]) == len(strangers[1]) and _are_same(*known)


def _all_scalars(items):
    return _are_all(_SCALARS, items) or (
        _are_all(_TUPLE, items) and _are_all(_SCALARS, _chain(items))
    )


def _are_same(first, second):
    try:
        _assert_same(_TestCase(), first, second)
    except AssertionError:
        return False
    return True


def _is_stranger(value, depth):
    """Whether a value that some plain one equals has nobody else's word for it."""
    if id(type(value)) in _FROZEN and depth:
        return any(_is_stranger(item, depth - 1) for item in value)
    if id(type(value)) in _PLAIN or _is_of_the_tests(value):
        return False
    return _decides_alone(value) or _equals_anything(value, value)


def check_member(member, container):
    if id(type(container)) not in _MEMBERS:
        return True
    # Found in C: containers are large, and asked often.
    equal = filter(_partial(_eq, member), container)
    found = any(honest(member, item) for item in equal)
    return found or any(map(_partial(_is, member), container))


def is_plain(value):
    return id(type(value)) in _PLAIN


def check_instance(obj, cls):
    """For built-in classes the type decides, whatever `__class__` says."""
    for each in cls if type(cls) is tuple else (cls,):
        if id(each) not in _BUILT_IN or _inherits(obj, each):
            return True
    return False

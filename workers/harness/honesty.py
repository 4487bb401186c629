"""Assertions that a learner's object cannot answer for, and the proof that they still work.

An object whose `__eq__` is always true would pass every `assertEqual`. So where an assertion has
held between a built-in value and something else, the two are looked at again.
"""

import builtins
import functools
import itertools
import operator
import sys
import types
import unittest
from unittest import mock

from .counted import KINDS

# Tells unittest to leave these frames out of a traceback.
__unittest = True

_PLAIN = frozenset(
    {int, str, float, bool, bytes, complex, list, tuple, dict, set, frozenset, range, bytearray}
    | {type(None)}
)
_SEQUENCES = frozenset({list, tuple})
_chain = itertools.chain.from_iterable
_id, _list, _map = id, list, map
_DEPTH = 30
"""How far into nested values the second look goes; deeper recursion could exhaust the stack."""
_SCALARS = frozenset({int, str, float, bool, bytes, complex, range, bytearray, type(None)})
_TestCase = unittest.TestCase
_getattribute, _getframe = object.__getattribute__, sys._getframe
_mro = type.__dict__["__mro__"].__get__
_namespace = type.__dict__["__dict__"].__get__
_name = type.__dict__["__name__"].__get__

NOTICE = "The value claims to equal the expected one, but it is an object of another kind."
MOVED = "Your code changes its argument, and the test works out what it expects from that."
NOTICES = (NOTICE, MOVED)


# Whose word counts: names the tests mention, and modules that are the learner's. Sets that are
# changed in place, since the guard puts back whatever is bound anew in this module.
_mentioned = set()
_learners = set()
# Of the tests' code that is running: see oracles.py.
_expectations = {}


def trust(tests, learners):
    """Takes what the tests mention and expect, and the names of the learner's modules."""
    for known, given in (
        (_mentioned, tests.mentioned),
        (_learners, learners),
        (_expectations, tests.expectations),
    ):
        known.clear()
        known.update(given)


def _decider(value, method):
    """The class whose `method` would be called for a value."""
    return next(cls for cls in _mro(type(value)) if method in _namespace(cls))


def _from_a_library(cls):
    if cls in KINDS:
        return True
    module = _namespace(cls).get("__module__")
    if not isinstance(module, str) or module in _learners:
        return False
    return getattr(sys.modules.get(module), _name(cls), None) is cls


def _decides_alone(value):
    """Whether a value's own Python code would answer `==`, with a class the tests do not know."""
    decider = _decider(value, "__eq__")
    if type(_namespace(decider)["__eq__"]) is types.WrapperDescriptorType:
        return False
    if type(value) is type(mock.ANY):
        return "ANY" not in _mentioned
    if _from_a_library(decider):
        return False
    kinds = {_name(cls) for cls in _mro(type(value)) if not _from_a_library(cls)}
    return not kinds & _mentioned or _equals_anything(value)


def _equals_anything(value):
    try:
        return bool(value == object()) and bool(value == _Decoy())
    except BaseException:
        return False


class _Decoy(int):
    """A value that nothing can expect."""


def _honest(first, second, depth=_DEPTH):
    """Whether two values that compared equal do so without a stranger's word."""
    kinds = type(first), type(second)
    if first is second or depth == 0 or (kinds[0] in _SCALARS and kinds[1] in _SCALARS):
        return True
    if kinds[0] not in _PLAIN:
        if kinds[1] not in _PLAIN:
            return True
        first, second = second, first
    base, inherits = type(first), type(first) in _mro(type(second))
    if type(second) not in _PLAIN and _decides_alone(second):
        if not inherits or base.__eq__(first, second) is not True:
            return False
    return not inherits or _honest_items(first, second, depth - 1)


def _honest_items(first, second, depth):
    kind = type(first)
    if kind in (list, tuple):
        kinds = set(map(type, first)) | set(map(type, second))
        if kinds <= _SCALARS:
            return True
        if kinds <= _SEQUENCES and depth:
            # Equal rows lie side by side when flattened too, and flattening is fast.
            return _honest_items(list(_chain(first)), list(_chain(second)), depth - 1)
        return all(_honest(a, b, depth) for a, b in zip(first, second))
    if kind is dict:
        pairs = ((value, second.get(key)) for key, value in first.items())
        return _honest_keys(first, second) and all(_honest(a, b, depth) for a, b in pairs)
    if kind in (set, frozenset):
        return _honest_keys(first, second)
    return True


def _honest_keys(first, second):
    """Keys and members: those only one side has as plain values must not be strangers."""
    for mine, others in ((first, second), (second, first)):
        if any(type(key) in _PLAIN for key in others):
            if any(type(key) not in _PLAIN and _decides_alone(key) for key in mine):
                return False
    return True


def _pair(arguments, options, names):
    given = dict(zip(names, arguments)) | options
    return given[names[0]], given[names[1]]


def _check_member(member, container):
    if type(container) not in (list, tuple, set, frozenset, dict):
        return True
    if type(member) not in _PLAIN:
        return not _decides_alone(member)
    return set(map(type, container)) <= _PLAIN or any(
        item is member or (item == member and _honest(member, item)) for item in container
    )


def _check_instance(obj, cls):
    """For built-in classes the type decides, whatever `__class__` says."""
    for each in cls if isinstance(cls, tuple) else (cls,):
        if type(each) is not type or vars(builtins).get(each.__name__) is not each:
            return True
        if each in _mro(type(obj)):
            return True
    return False


# The assertions as unittest wrote them.
_originals = []


def _strengthen(name, names, check):
    original = vars(_TestCase)[name]

    @functools.wraps(original)
    def assertion(self, *arguments, **options):
        result = original(self, *arguments, **options)
        if _expectations and check is _honest and len(arguments) == 2:
            caller = _getframe(1)
            line = caller.f_code.co_filename, caller.f_lineno
            place, value = _expectations.get(line, (0, arguments[0]))
            if value != arguments[place]:
                arguments = (arguments[0], value) if place else (value, arguments[1])
                raise self.failureException(MOVED)
        if check is not None and not check(*_pair(arguments, options, names)):
            raise self.failureException(NOTICE)
        return result

    del assertion.__wrapped__
    setattr(_TestCase, name, assertion)
    _originals.append(original)


for _assertion, _names in {
    "assertEqual": ("first", "second"),
    "assertAlmostEqual": ("first", "second"),
    "assertListEqual": ("list1", "list2"),
    "assertTupleEqual": ("tuple1", "tuple2"),
    "assertDictEqual": ("d1", "d2"),
    "assertSetEqual": ("set1", "set2"),
    "assertSequenceEqual": ("seq1", "seq2"),
}.items():
    _strengthen(_assertion, _names, _honest)
_strengthen("assertCountEqual", ("first", "second"), lambda a, b: _honest_keys(list(a), list(b)))
_strengthen("assertIn", ("member", "container"), _check_member)
_strengthen("assertIsInstance", ("obj", "cls"), _check_instance)

for _assertion in [name for name in vars(_TestCase) if name.startswith("assert")]:
    _body = vars(_TestCase)[_assertion].__code__
    if _body.co_name != "assertion" and "msg" in _body.co_varnames[: _body.co_argcount]:
        # Most of these write over their `msg`, which the report wants as the author gave it.
        _strengthen(_assertion, None, None)

_ASSERTIONS = tuple(
    name for name in vars(_TestCase) if name.startswith(("assert", "fail", "_base", "_getAssert"))
)
_NAMES = frozenset(_ASSERTIONS)
_code = operator.attrgetter("__code__")
_FUNCTIONS = _originals + [
    function
    for function in map(vars(_TestCase).get, _ASSERTIONS)
    if type(function) is types.FunctionType
]
_CODES = list(map(_code, _FUNCTIONS))


def assertions_of(test):
    """What a test's assertions are now, to be compared later: mostly in C."""
    found = _list(_map(_id, _map(_namespace(_TestCase).get, _ASSERTIONS)))
    owners = [_namespace(cls) for cls in _mro(type(test)) if cls is not _TestCase]
    for names in (_getattribute(test, "__dict__"), *owners):
        found += [(name, _id(names[name])) for name in _NAMES.intersection(names)]
    return found


def assertions_lie():
    """Whether an assertion has other code now, or a known wrong one passes or fails otherwise."""
    wrong = (
        lambda case: case.assertEqual(1, 2),
        lambda case: case.assertTrue(False),
        lambda case: case.assertRaises(ValueError, int, 1),
    )
    try:
        if _list(_map(_code, _FUNCTIONS)) != _CODES:
            return True
        case = _TestCase()
        # A loop, since the builtin `all` may be the learner's.
        for assertion in wrong:
            if not _fails(assertion, case):
                return True
    except BaseException:
        return True
    return False


def _fails(assertion, case):
    try:
        assertion(case)
    except AssertionError:
        return True
    return False

"""Assertions that a learner's object cannot answer for, and the proof that they still work."""

import functools
import itertools
import types
import unittest

from . import frames, strangers

# Tells unittest to leave these frames out of a traceback.
__unittest = True

_id, _list, _map = id, list, map
_islice = itertools.islice
_TestCase = unittest.TestCase
_getattribute = object.__getattribute__
_mro, _namespace = strangers.mro, strangers.namespace

NOTICE = "The value claims to equal the expected one, but it is an object of another kind."
MOVED = "Your code changes its argument, and the test works out what it expects from that."
NOTICES = (NOTICE, MOVED)


# Of the tests' code that is running: see oracles.py. Changed in place, as in strangers.py.
_expectations = {}


def trust(tests, learners):
    """Takes what the tests mention and expect, and the names of the learner's modules."""
    strangers.trust(tests.mentioned, learners)
    _expectations.clear()
    _expectations.update(tests.expectations)


def _pair(arguments, options, names):
    if not options:
        return arguments[:2]
    given = dict(zip(names, arguments)) | options
    return given[names[0]], given[names[1]]


def _held(value):
    """What can be looked at twice: some things can be gone through once only."""
    return value if strangers.is_plain(value) else _list(value)


_unknown = None, None


def _position(frame):
    """The place in the text of the call that a frame makes."""
    return next(_islice(frame.f_code.co_positions(), frame.f_lasti // 2, None))


# The assertions as unittest wrote them.
_originals = []


def _strengthen(name, names, check):
    original = vars(_TestCase)[name]

    @functools.wraps(original)
    def assertion(self, *arguments, **options):
        if check is strangers.honest_members:
            arguments = *_map(_held, arguments[:2]), *arguments[2:]
        result = original(self, *arguments, **options)
        if _expectations and check is strangers.honest and len(arguments) == 2:
            caller = frames.getframe(1)
            line = _expectations.get((caller.f_code.co_filename, caller.f_lineno), {})
            place, value = line.get(_position(caller), _unknown) if line else _unknown
            if place is not None and value != arguments[place]:
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
    "assertListEqual": ("list1", "list2"),
    "assertTupleEqual": ("tuple1", "tuple2"),
    "assertDictEqual": ("d1", "d2"),
    "assertSetEqual": ("set1", "set2"),
    "assertSequenceEqual": ("seq1", "seq2"),
}.items():
    _strengthen(_assertion, _names, strangers.honest)
_strengthen("assertAlmostEqual", ("first", "second"), strangers.honest_nearly)
_strengthen("assertCountEqual", ("first", "second"), strangers.honest_members)
for _assertion in ("assertLess", "assertLessEqual", "assertGreater", "assertGreaterEqual"):
    _strengthen(_assertion, ("a", "b"), strangers.honest_order)
_strengthen("assertIn", ("member", "container"), strangers.check_member)
_strengthen("assertIsInstance", ("obj", "cls"), strangers.check_instance)

for _assertion in [name for name in vars(_TestCase) if name.startswith("assert")]:
    _body = vars(_TestCase)[_assertion].__code__
    if _body.co_name != "assertion" and "msg" in _body.co_varnames[: _body.co_argcount]:
        # Most of these write over their `msg`, which the report wants as the author gave it.
        _strengthen(_assertion, None, None)

# It ends a test without a word. unittest raises it where it stops at the first failure, which it
# does not here: so nothing is caught by this name.
unittest.case._ShouldStop = ()

_ASSERTIONS = tuple(
    name for name in vars(_TestCase) if name.startswith(("assert", "fail", "_base", "_getAssert"))
)
_NAMES = frozenset(_ASSERTIONS)
_code = frames.code_of
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

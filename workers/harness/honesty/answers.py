"""Finds the answer that is none: an object that equals everything, a stranger to it included.

While a test runs, the assertions that took a value for another are only remembered. When it is
over, one object of each class is compared with a fresh one that nobody can know. So no test and no
`__eq__` that counts, or can be asked once only, ever notices.
"""

import itertools
import sys
import types
import unittest

from ..watching import meter, returns

_STEPS = 10_000
"""What a comparison with a stranger may take: some go on for ever there."""
_ITEMS = 10_000
"""How many items of a container are looked at."""
_DEPTH = 8
# Classes by their address: a metaclass could answer for `==` and hash.
_SCALARS = frozenset(map(id, (int, str, float, bool, bytes, complex, range, bytearray, type(None))))
_CONTAINERS = frozenset(map(id, (list, tuple, set, frozenset, dict)))
_COMPARING = {
    "assertEqual": ("first", "second"),
    "assertAlmostEqual": ("first", "second"),
    "assertSequenceEqual": ("seq1", "seq2"),
    "assertDictEqual": ("d1", "d2"),
    "assertSetEqual": ("set1", "set2"),
    "assertCountEqual": ("first_seq", "second_seq", "first", "second"),
    "assertIn": ("member", "container"),
}
_mro, _namespace = type.__dict__["__mro__"].__get__, type.__dict__["__dict__"].__get__
_name = type.__dict__["__name__"].__get__
_UNITTEST = unittest.TestCase.run.__code__.co_filename
_getframe = sys._getframe
_islice, _chain = itertools.islice, itertools.chain

_remembered = {}
"""Of the running test: an object of each class whose own code answers for `==`, by the class's id,
and where it was believed last."""


class Believed:
    """An object that an assertion took for the answer; `stack` is a traceback that leads there.

    `equality` is the code that answers `==` for its class.
    """

    def __init__(self, value, equality, stack):
        self.value = value
        self.name = _name(type(value))
        self.equality = equality.__code__
        self.stack = stack


def forget():
    """A test begins."""
    _remembered.clear()


def are_in_doubt():
    """Whether an assertion has believed an object of a class that answers `==` itself."""
    return bool(_remembered)


def that_equal_everything(mentioned):
    """What was Believed in the test that is over, and equals everything; one of each class.

    A class that the tests speak of, by one of the names `mentioned`, is what they want.
    """
    remembered = list(_remembered.values())
    _remembered.clear()
    return [
        believed
        for believed in remembered
        if mentioned.isdisjoint(_names_of(type(believed.value)))
        and _equals_a_stranger(believed.value)
    ]


def _names_of(kind):
    """What a class and its bases are called; `_ANY` is the tests' `ANY`."""
    own = [cls for cls in _mro(kind) if "__module__" in _namespace(cls)]  # written in Python
    return {name for cls in own for name in (_name(cls), _name(cls).lstrip("_"))}


class _Stranger:
    """Nobody has ever seen one of these."""

    __slots__ = ()
    __hash__ = None


def _equals_a_stranger(value):
    answer = False

    def ask():
        nonlocal answer
        answer = bool(value == _Stranger())

    try:
        meter.measure(ask, (), {}, _STEPS)
    except BaseException:
        return False
    return answer


def _find(value, found, depth=_DEPTH):
    kind = type(value)
    if id(kind) in _SCALARS or depth == 0:
        return
    if id(kind) in _CONTAINERS:
        items = _chain(value, value.values()) if kind is dict else value
        for item in _islice(items, _ITEMS):
            if id(type(item)) not in _SCALARS:
                _find(item, found, depth - 1)
        return
    equality = _equality_of(kind)
    if equality is not None:
        found[id(kind)] = value, equality


def _equality_of(kind):
    """The Python function that answers `==` for a class, or None; found without asking the class."""
    for cls in _mro(kind):
        method = _namespace(cls).get("__eq__")
        if method is not None:
            return method if type(method) is types.FunctionType else None
    return None


def _stack(frame):
    """The assertion and what called it in the tests, without what unittest does around them."""
    entry, is_in_tests = None, False
    while frame is not None:
        of_unittest = frame.f_code.co_filename == _UNITTEST
        if of_unittest and is_in_tests:
            break
        is_in_tests = not of_unittest
        entry = types.TracebackType(entry, frame, frame.f_lasti, frame.f_lineno)
        frame = frame.f_back
    return entry


def took(*values):
    """An assert statement took one value for the other -> whether there is no doubt about that."""
    return not _remember(values, _getframe(1))


def _look_for(names):
    def look(frame):
        values = frame.f_locals
        _remember([values.get(name) for name in names], frame)

    return look


def _remember(values, frame):
    """Remembers what is to be asked about later -> whether anything is."""
    found = {}
    try:
        for value in values:
            _find(value, found)
    except RecursionError:
        pass  # The test stands near the end of the stack already.
    if found:
        stack = _stack(frame)
        for kind, (value, equality) in found.items():
            _remembered[kind] = Believed(value, equality, stack)
    return bool(found)


for _assertion, _names in _COMPARING.items():
    returns.look_at(vars(unittest.TestCase)[_assertion], _look_for(_names))

"""Finds the answer that is none: an object that equals everything, a stranger to it included.

While a test runs, the assertions that took a value for another are only remembered. When it is
over, one object of each class is compared with a fresh one that nobody can know. So no test and no
`__eq__` that counts, or can be asked once only, ever notices.
"""

import itertools
import types
import unittest

from ..watching import meter, returns

NOTICE = "An object of the class {} equals even what nobody knows, so it is no answer. Give the value."
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
_islice, _chain = itertools.islice, itertools.chain

_remembered = {}
"""Of the running test: an object of each class whose own code answers for `==`, by the class's id."""


def forget():
    """A test begins."""
    _remembered.clear()


def are_in_doubt():
    """Whether an assertion has believed an object of a class that answers `==` itself."""
    return bool(_remembered)


def that_equal_everything(mentioned):
    """The names of the classes whose objects equalled everything in the test that is over.

    A class that the tests speak of, by one of the names `mentioned`, is what they want.
    """
    remembered = list(_remembered.values())
    _remembered.clear()
    return [
        _name(type(value))
        for value in remembered
        if mentioned.isdisjoint(_names_of(type(value))) and _equals_a_stranger(value)
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


def _remember(value, depth=_DEPTH):
    kind = type(value)
    if id(kind) in _SCALARS or depth == 0:
        return
    if id(kind) in _CONTAINERS:
        items = _chain(value, value.values()) if kind is dict else value
        for item in _islice(items, _ITEMS):
            if id(type(item)) not in _SCALARS:
                _remember(item, depth - 1)
    elif _answers_itself(kind):
        _remembered[id(kind)] = value


def _answers_itself(kind):
    """Whether it is Python code that answers `==` for a class; found without asking the class."""
    for cls in _mro(kind):
        method = _namespace(cls).get("__eq__")
        if method is not None:
            return type(method) is types.FunctionType
    return False


def _look_for(names):
    def look(values):
        try:
            for name in names:
                _remember(values.get(name))
        except RecursionError:
            pass  # The test stands near the end of the stack already.

    return look


for _assertion, _names in _COMPARING.items():
    returns.look_at(vars(unittest.TestCase)[_assertion], _look_for(_names))

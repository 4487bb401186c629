"""What judges a solution: unittest's assertions, its runner and its case, as CPython came with them.

Code that replaces one of them before the tests begin finds it put back; code that does so while a
test runs has no verdict from it. What is added to unittest stays.
"""

import builtins
import itertools
import operator
import sys
import types
import unittest
import unittest.async_case
import unittest.case
import unittest.loader
import unittest.mock
import unittest.result
import unittest.runner
import unittest.suite
import unittest.util

from .originals import delete_from_class, delete_from_module, put_in_class, put_in_module

unittest.IsolatedAsyncioTestCase  # noqa: B018  a lazy name: it must exist before the copy is taken

_modules = sys.modules
_names = {name: module for name, module in sys.modules.items() if name.startswith("unittest")}
_KINDS = (types.FunctionType, classmethod, staticmethod, property, type)
_build_class = builtins.__build_class__
_code_of = types.FunctionType.__dict__["__code__"].__get__
_all, _dict, _len, _map, _zip = all, dict, len, map, zip
_is, _is_equal = operator.is_, operator.eq
_chain, _get_values = itertools.chain.from_iterable, operator.methodcaller("values")


def _values_of(views):
    return _chain(_map(_get_values, views))


_AT_WORK = (unittest.case, unittest.async_case)
"""What a test is run by; the others only lead there."""
_JUDGING = (
    *_AT_WORK,
    unittest.suite,
    unittest.loader,
    unittest.result,
    unittest.runner,
)


def _places():
    """(owner, its namespace, how to put, how to delete, name) of each function that judges.

    Names that a class only inherits are among them: it could be given one of its own.
    """
    found = []
    for module in _JUDGING:
        own = [c for c in vars(module).values() if isinstance(c, type)]
        own = [c for c in own if c.__module__ == module.__name__]
        names = [name for name, value in vars(module).items() if isinstance(value, _KINDS)]
        found += [(module, vars(module), put_in_module, delete_from_module, n) for n in names]
        for cls in own:
            names = [name for name, value in vars(cls).items() if isinstance(value, _KINDS)]
            names += [name for name in (*vars(object), "__getattr__") if name not in vars(cls)]
            found += [(cls, vars(cls), put_in_class, delete_from_class, n) for n in names]
    return found


_PLACES = _places()
_missing = object()
_VALUES = [space.get(name, _missing) for _, space, _, _, name in _PLACES]
_OWNERS = [*_AT_WORK, *(c for m in _AT_WORK for c in vars(m).values() if isinstance(c, type))]
_OWNERS = [o for o in _OWNERS if getattr(o, "__module__", o.__name__).startswith("unittest")]
_VIEWS = [vars(owner) for owner in _OWNERS]
_VIEW_OF_PLACE = [_OWNERS.index(o) if o in _OWNERS else None for o, *_ in _PLACES]


def _functions(values):
    plain = [getattr(value, "__func__", value) for value in values]
    return [function for function in plain if isinstance(function, types.FunctionType)]


_FUNCTIONS = _functions(value for view in _VIEWS for value in view.values())
_ALL_FUNCTIONS = _functions(_VALUES)
_CODES = [*map(_code_of, _ALL_FUNCTIONS)]


def put_back():
    """Puts back what was replaced while the solution was loaded, and returns its names."""
    replaced = []
    builtins.__dict__["__build_class__"] = _build_class
    for name, module in _names.items():
        _modules[name] = module
    for (owner, space, put, delete, name), value in _zip(_PLACES, _VALUES):
        if space.get(name, _missing) is not value:
            replaced.append(f"{owner.__name__}.{name}")
            if value is _missing:
                delete(owner, name)
            else:
                put(owner, name, value)
    for function, code in _zip(_ALL_FUNCTIONS, _CODES):
        if _code_of(function) is not code:
            replaced.append(function.__qualname__)
            function.__code__ = code
    return replaced


class State:
    """What judges at a moment: the tests themselves may have changed it."""

    def __init__(self):
        self._values = [*_values_of(_VIEWS)]
        self._sizes = [*_map(_len, _VIEWS)]
        self._named = [_dict(view) for view in _VIEWS]
        self._codes = [*_map(_code_of, _FUNCTIONS)]

    def holds(self):
        """Whether it is all the same now; what was only added does not count.

        Told in C, without making anything: it is asked after every test.
        """
        if not _all(_map(_is, _map(_code_of, _FUNCTIONS), self._codes)):
            return False
        if _all(_map(_is_equal, _map(_len, _VIEWS), self._sizes)):
            if _all(_map(_is, _values_of(_VIEWS), self._values)):
                return True
        for place, (_, view, _, _, name) in _zip(_VIEW_OF_PLACE, _PLACES):
            if place is not None:
                if view.get(name, _missing) is not self._named[place].get(name, _missing):
                    return False
        return True

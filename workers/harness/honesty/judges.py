"""What judges a solution: unittest's assertions, its runner and its case, as CPython came with them.

Code that replaces one of them before the tests begin finds it put back; code that does so while a
test runs has no verdict from it. What is added to unittest stays.
"""

import builtins
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

from .originals import put_in_class, put_in_module

unittest.IsolatedAsyncioTestCase  # noqa: B018  a lazy name: it must exist before the copy is taken

_modules = sys.modules
_names = {name: module for name, module in sys.modules.items() if name.startswith("unittest")}
_namespaces = {cls: cls.__dict__ for cls in (type, object)}
_FUNCTIONS = (types.FunctionType, classmethod, staticmethod, property, type)
_build_class = builtins.__build_class__
_code_of = types.FunctionType.__dict__["__code__"].__get__
_list, _map, _type, _zip = list, map, type, zip


def _judging():
    """(owner, its namespace, how to put, name) of each function and class that judges."""
    found = []
    for module in (unittest.case, unittest.async_case, unittest.suite, unittest.loader, unittest.result):
        owners = [(module, put_in_module)]
        classes = [c for c in vars(module).values() if isinstance(c, type)]
        owners += [(c, put_in_class) for c in classes if c.__module__ == module.__name__]
        for owner, put in owners:
            space = vars(owner)
            found += [
                (owner, space, put, name)
                for name, value in space.items()
                if isinstance(value, _FUNCTIONS) and not name.startswith("__annot")
            ]
    return found


_PLACES = _judging()
_SPACES = [space for _, space, _, _ in _PLACES]
_KEYS = [name for _, _, _, name in _PLACES]
_missing = object()
_look_up = dict.get


def _values():
    return [space.get(key, _missing) for space, key in _zip(_SPACES, _KEYS)]


def _codes():
    return [_code_of(function) for function in _WITH_CODE]


_VALUES = _values()
_WITH_CODE = [
    function
    for value in _VALUES
    if isinstance(function := getattr(value, "__func__", value), types.FunctionType)
]
_CODES = _codes()


def put_back():
    """Puts back what was replaced while the solution was loaded."""
    builtins.__dict__["__build_class__"] = _build_class
    for name, module in _names.items():
        _modules[name] = module
    for (owner, space, put, name), value in _zip(_PLACES, _VALUES):
        if space.get(name, _missing) is not value:
            put(owner, name, value)
    for function, code in _zip(_WITH_CODE, _CODES):
        if _code_of(function) is not code:
            function.__code__ = code


def state():
    """What judges now, to be compared later: the tests themselves may have changed it."""
    return [*_map(id, _values()), *_map(id, _codes())]

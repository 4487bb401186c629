"""Puts back what the harness and the tests rely on, after learner code ran.

The copy is taken at import. Comparing goes by identity, in C, so an unchanged interpreter costs a
millisecond or two. Nothing here may look up a builtin at call time before builtins are put back:
hence the private names.
"""

import asyncio
import builtins
import collections
import contextlib
import copy
import difflib
import functools
import heapq
import inspect
import io
import itertools
import json
import json.decoder
import json.encoder
import json.scanner
import linecache
import math
import operator
import pprint
import random
import re
import reprlib
import string
import sys
import time
import traceback
import types
import unittest
import unittest.async_case
import unittest.case
import unittest.loader
import unittest.mock
import unittest.result
import unittest.suite
import unittest.util

# What these three change must be in place before the copy is taken.
from . import event_loop, honesty, sandbox  # noqa: F401

_id, _list, _map, _set, _type = id, list, map, set, type
_missing = object()
_codes = operator.attrgetter("__code__")
_defaults = operator.attrgetter("__defaults__")
_keyword_defaults = operator.attrgetter("__kwdefaults__")

unittest.IsolatedAsyncioTestCase  # noqa: B018  a lazy name: it must exist before the copy is taken

_TESTING = (
    unittest,
    unittest.case,
    unittest.async_case,
    unittest.suite,
    unittest.loader,
    unittest.result,
    unittest.util,
    unittest.mock,
    honesty,
)
_RELIED_ON = (
    builtins,
    collections,
    contextlib,
    copy,
    difflib,
    functools,
    heapq,
    inspect,
    io,
    itertools,
    json,
    json.decoder,
    json.encoder,
    json.scanner,
    linecache,
    math,
    operator,
    pprint,
    random,
    re,
    reprlib,
    string,
    time,
    traceback,
    types,
    asyncio,
)
_VOLATILE = frozenset({"__warningregistry__", "_", "__builtins__"})


class _Namespace:
    """The names of one module or class, as they were."""

    def __init__(self, owner):
        self.owner = owner
        self.saved = dict(vars(owner))
        self.ids = _list(_map(_id, self.saved.values()))

    def changed(self):
        return _list(_map(_id, self.owner.__dict__.values())) != self.ids

    def restore(self, put, delete):
        now = self.owner.__dict__
        for name in self.saved.keys() | now.keys():
            if name in _VOLATILE:
                continue
            value, current = self.saved.get(name, _missing), now.get(name, _missing)
            if value is current or _is_submodule(self.owner, name, current):
                continue
            if value is _missing:
                delete(self.owner, name)
            else:
                put(self.owner, name, value)


def _is_submodule(owner, name, value):
    return _type(value) is types.ModuleType and sys.modules.get(f"{owner.__name__}.{name}") is value


def _put_in_class(owner, name, value, _put=type.__setattr__):
    try:
        _put(owner, name, value)
    except (TypeError, AttributeError):
        pass


def _delete_from_class(owner, name, _delete=type.__delattr__):
    try:
        _delete(owner, name)
    except (TypeError, AttributeError):
        pass


def _put_in_module(owner, name, value):
    owner.__dict__[name] = value


def _delete_from_module(owner, name):
    owner.__dict__.pop(name, None)


class _Copy:
    """Modules, the classes they define and the code of their functions, as they were."""

    def __init__(self, modules):
        self.modules = [_Namespace(module) for module in modules]
        found = [c for m in modules for c in vars(m).values() if _is_own_class(c, m.__name__)]
        self.classes = [_Namespace(c) for c in found]
        functions = {}
        for owner in [*modules, *found]:
            for value in vars(owner).values():
                function = getattr(value, "__func__", value)
                if _type(function) is types.FunctionType:
                    functions[_id(function)] = function
        self.functions = _list(functions.values())
        self.bodies = self._bodies()

    def _bodies(self):
        return [
            _list(_map(part, self.functions)) for part in (_codes, _defaults, _keyword_defaults)
        ]

    def restore(self):
        for namespace in self.modules:
            if namespace.changed():
                namespace.restore(_put_in_module, _delete_from_module)
        for namespace in self.classes:
            if namespace.changed():
                namespace.restore(_put_in_class, _delete_from_class)
        now = self._bodies()
        if any(_list(_map(_id, a)) != _list(_map(_id, b)) for a, b in zip(now, self.bodies)):
            for function, code, defaults, keyword_defaults in zip(self.functions, *self.bodies):
                function.__code__ = code
                function.__defaults__ = defaults
                function.__kwdefaults__ = keyword_defaults


def _is_own_class(value, module):
    return isinstance(value, _type) and vars(value).get("__module__") == module


_testing = _Copy(_TESTING)
_relied_on = _Copy(_RELIED_ON)
_modules = sys.modules
_loaded = {
    name: module
    for name, module in sys.modules.items()
    if name != "__main__" and not f"{name}.".startswith("harness.")
}
_system = {
    name: vars(sys)[name]
    for name in ("modules", "displayhook", "excepthook", "unraisablehook", "setrecursionlimit")
}
_settrace, _setprofile, _monitoring = sys.settrace, sys.setprofile, sys.monitoring
_get_tool, _free_tool = sys.monitoring.get_tool, sys.monitoring.free_tool_id
_get_limit, _set_limit, _default_limit = (
    sys.getrecursionlimit,
    sys.setrecursionlimit,
    sys.getrecursionlimit(),
)


def stop_watching():
    """Ends every trace, profile and monitoring function: no frame is watched from here on."""
    _settrace(None)
    _setprofile(None)
    for tool in (0, 1, 2, 3, 4, 5):
        if _get_tool(tool) is not None:
            _free_tool(tool)


def restore():
    """Everything protected is as it was at import."""
    stop_watching()
    _relied_on.restore()  # builtins come first in it
    _testing.restore()
    for name, module in _loaded.items():
        if _modules.get(name) is not module:
            _modules[name] = module
    system = sys.__dict__
    for name, value in _system.items():
        system[name] = value
    if _get_limit() < _default_limit:
        _set_limit(_default_limit)


def restore_testing():
    """unittest alone is as it was, and nothing watches; what the tests themselves patched stays."""
    stop_watching()
    _testing.restore()


def tampered(test, before):
    """Whether a known wrong assertion passes now, or the test's own assertions were replaced."""
    return honesty.assertions_lie() or honesty.assertions_of(test) != before

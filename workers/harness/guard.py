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
from . import event_loop, hiding, honesty, meter, sandbox  # noqa: F401

_all, _len, _list, _map, _type = all, len, list, map, type
_is = operator.is_
_missing = object()
_chain = itertools.chain.from_iterable
_values = operator.methodcaller("values")
_body = operator.attrgetter("__code__", "__defaults__", "__kwdefaults__")
_code = operator.attrgetter("__code__")
_both_defaults = operator.attrgetter("__defaults__", "__kwdefaults__")

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
        self._values = _list(self.saved.values())

    def is_same(self):
        """Whether every name is as it was, and in its place; told in C."""
        now = self.owner.__dict__
        return _len(now) == _len(self._values) and _all(_map(_is, now.values(), self._values))

    def differences(self):
        now = self.owner.__dict__
        return [(n, v) for n, v in now.items() if self.saved.get(n, _missing) is not v]

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
        classes = [c for m in modules for c in vars(m).values() if _is_own_class(c, m.__name__)]
        self._modules = [_Namespace(module) for module in modules]
        self._classes = [_Namespace(c) for c in classes]
        self._views = [vars(owner) for owner in [*modules, *classes]]
        self._sizes = _list(_map(_len, self._views))
        self._saved = _list(_chain(_map(_values, self._views)))
        functions = {}
        for view in self._views:
            for value in view.values():
                function = getattr(value, "__func__", value)
                if _type(function) is types.FunctionType:
                    functions[id(function)] = function
        self._functions = _list(functions.values())
        self._bodies = _list(_map(_body, self._functions))
        self._codes = _list(_map(_code, self._functions))
        self._with_defaults = [f for f in self._functions if f.__defaults__ or f.__kwdefaults__]
        self._defaults = _list(_chain(_map(_both_defaults, self._with_defaults)))

    def _has_changed(self):
        """Compares by identity, in C, without making an object for each of thousands of names."""
        if _list(_map(_len, self._views)) != self._sizes:
            return True
        return not _all(_map(_is, _chain(_map(_values, self._views)), self._saved))

    def _bodies_have_changed(self):
        # Code objects are compared in C whatever they hold; the values of defaults must not be.
        if _list(_map(_code, self._functions)) != self._codes:
            return True
        defaults = _chain(_map(_both_defaults, self._with_defaults))
        return not _all(_map(_is, defaults, self._defaults))

    def differences(self):
        """[(how to put, owner, name, value)] of all names that are not as they were."""
        if not self._has_changed():
            return []
        puts = ((self._modules, _put_in_module), (self._classes, _put_in_class))
        return [
            (put, namespace.owner, name, value)
            for namespaces, put in puts
            for namespace in namespaces
            for name, value in namespace.differences()
        ]

    def restore(self):
        if self._has_changed():
            for namespace in self._modules:
                namespace.restore(_put_in_module, _delete_from_module)
            for namespace in self._classes:
                namespace.restore(_put_in_class, _delete_from_class)
        if self._bodies_have_changed():
            for function, body in zip(self._functions, self._bodies):
                function.__code__, function.__defaults__, function.__kwdefaults__ = body


def _is_own_class(value, module):
    return isinstance(value, _type) and vars(value).get("__module__") == module


_builtins = _Namespace(builtins)
# Tests themselves replace what talks to the outside, and do not always put it back.
_OUTWARD = {"open", "input", "print", "exit", "quit", "help", "breakpoint", "__import__"}
_RELIABLE = frozenset(vars(builtins)) - _OUTWARD - _VOLATILE
_testing = _Copy(_TESTING)
_relied_on = _Copy(_RELIED_ON)
_modules = sys.modules
_loaded = {
    name: module
    for name, module in sys.modules.items()
    if name != "__main__" and name.partition(".")[0] != "harness" and not sandbox.is_browser(name)
}
_system = {
    name: vars(sys)[name]
    for name in ("modules", "displayhook", "excepthook", "unraisablehook", "setrecursionlimit")
}
_settrace, _setprofile, _monitoring = sys.settrace, sys.setprofile, sys.monitoring
_tools = tuple(tool for tool in range(6) if tool != meter.TOOL)
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
    for tool in _tools:
        if _get_tool(tool) is not None:
            _free_tool(tool)


def restore():
    """Everything protected is as it was at import."""
    stop_watching()
    _relied_on.restore()  # builtins come first in it
    _testing.restore()
    if not _all(_map(_is, _map(_modules.get, _loaded), _loaded.values())):
        for name, module in _loaded.items():
            _modules[name] = module
    system = sys.__dict__
    for name, value in _system.items():
        system[name] = value
    if _get_limit() < _default_limit:
        _set_limit(_default_limit)


def set_aside():
    """Restores everything for a while; the function it returns makes the changes again.

    A test that fails may stand inside a `mock.patch`, which must go on afterwards.
    """
    changes = [*_relied_on.differences(), *_testing.differences()]
    restore()

    def undo():
        for put, owner, name, value in changes:
            put(owner, name, value)

    return undo


def restore_testing():
    """unittest alone is as it was, and nothing watches; what the tests themselves patched stays."""
    stop_watching()
    _testing.restore()


def tampered(test, before):
    """Whether a known wrong assertion passes now, the test's own assertions were replaced, or what
    Python itself is to answer with.

    Builtins are as they were afterwards, so that the harness can go on.
    """
    lied = honesty.assertions_lie()
    stop_watching()
    if not _builtins.is_same():
        for name, _ in _builtins.differences():
            lied = lied or name in _RELIABLE
        _builtins.restore(_put_in_module, _delete_from_module)
    return lied or honesty.assertions_of(test) != before

"""Puts back what the harness and the tests rely on, after learner code ran.

The copy is taken at import. Nothing here may look up a builtin at call time before builtins are put
back: hence the private names.
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

# What these change must be in place before the copy is taken.
from ..cpython import event_loop
from . import frames, hiding, honesty
from ..cost import meter
from ..cpython import openssl, sandbox
from . import strangers
from .originals import (
    VOLATILE,
    Namespace,
    Originals,
    bind_builtins,
    delete_from_module,
    put_in_module,
)

_all, _is, _map = all, operator.is_, map

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
    strangers,
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

for _module in _TESTING:
    bind_builtins(_module)

_builtins = Namespace(builtins)
_random = Originals((random,))
# Tests themselves replace what talks to the outside, and do not always put it back.
_OUTWARD = {"open", "input", "print", "exit", "quit", "help", "breakpoint", "__import__"}
_RELIABLE = frozenset(vars(builtins)) - _OUTWARD - VOLATILE
_testing = Originals(_TESTING)
_relied_on = Originals(_RELIED_ON)
_modules = sys.modules
_loaded = {
    name: module
    for name, module in sys.modules.items()
    if name != "__main__" and name.partition(".")[0] != "harness" and not sandbox.is_browser(name)
}
_system = {
    name: vars(sys)[name]
    for name in (
        "modules displayhook excepthook unraisablehook setrecursionlimit"
        " settrace setprofile addaudithook _getframe _current_frames"
    ).split()
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
        _builtins.restore(put_in_module, delete_from_module)
    for _, _, _, value in _random.differences():
        lied = lied or frames.is_learners(value)
    lied = lied or _random.bodies_have_changed()
    return lied or honesty.assertions_of(test) != before

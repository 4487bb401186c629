"""The library as CPython came with it, for the moment in which the harness itself works with it.

A test that fails may stand inside a `mock.patch`, and a solution may have replaced whatever it
likes, for good: that is its own affair, and goes on when the moment is over. The copy is taken at
import. Nothing here may look up a builtin at call time before builtins are put back: hence the
private names.
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
import unittest.util

# What these change must be in place before the copy is taken.
from ..cpython import event_loop, long_differences, openssl, sandbox  # noqa: F401
from .originals import Namespace, Originals

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
    unittest,
    unittest.case,
    unittest.util,
    asyncio,
)
_relied_on = Originals(_RELIED_ON)
_builtins = Namespace(builtins)
_modules = sys.modules
_loaded = {
    name: module
    for name, module in sys.modules.items()
    if name != "__main__" and name.partition(".")[0] != "harness" and not sandbox.is_browser(name)
}
_system = {
    name: vars(sys)[name]
    for name in "modules displayhook excepthook unraisablehook settrace setprofile".split()
}
_trace, _profile = (sys.gettrace, sys.settrace), (sys.getprofile, sys.setprofile)
_get_limit, _set_limit, _default_limit = (
    sys.getrecursionlimit,
    sys.setrecursionlimit,
    sys.getrecursionlimit(),
)


def are_builtins_replaced():
    """Whether one of Python's own functions is not what it was; others may have been added."""
    return any(name in _builtins.saved for name, _ in _builtins.differences())


def restore():
    """Everything is as it was at import, and nothing watches: for when a program is over."""
    for _, watch in (_trace, _profile):
        watch(None)
    _relied_on.restore()  # builtins come first in it
    _put_into(_modules, _loaded)
    _put_into(sys.__dict__, _system)
    if _get_limit() < _default_limit:
        _set_limit(_default_limit)


def set_aside():
    """Restores everything for a while; the function it returns makes the changes again."""
    watching = [(watch, asked()) for asked, watch in (_trace, _profile)]
    changes = _relied_on.differences()
    replaced = [
        (owner, {name: owner.get(name) for name, value in saved.items() if owner.get(name) is not value})
        for owner, saved in ((_modules, _loaded), (sys.__dict__, _system))
    ]
    limit = _get_limit()
    restore()

    def undo():
        for put, owner, name, value in changes:
            put(owner, name, value)
        for owner, values in replaced:
            for name, value in values.items():
                if value is None:
                    owner.pop(name, None)
                else:
                    owner[name] = value
        _set_limit(limit)
        for watch, function in watching:
            watch(function)

    return undo


def _put_into(owner, saved):
    for name, value in saved.items():
        if owner.get(name) is not value:
            owner[name] = value

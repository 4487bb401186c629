"""The stack as learner code sees it: without what runs it, as nothing shows what runs Python.

Applied once at import, before the guard takes its copy. A frame's own `f_back` leads further.
"""

import inspect
import operator
import sys
import traceback

_PACKAGE = (lambda: None).__code__.co_filename.removesuffix("stacks.py")
_BELOW = 5
"""Frames of the harness under a program: a golden recurses just as deep as is possible."""

_walk_stack, _getouterframes = traceback.walk_stack, inspect.getouterframes
_getframe, _index = sys._getframe, operator.index
_set_limit, _get_limit = sys.setrecursionlimit, sys.getrecursionlimit


def _is_shown(frame):
    return not frame.f_code.co_filename.startswith(_PACKAGE)


def walk_stack(f):
    if f is None:
        f = _getframe().f_back
    return ((frame, line) for frame, line in _walk_stack(f) if _is_shown(frame))


def getouterframes(frame, context=1):
    return [info for info in _getouterframes(frame, context) if _is_shown(info.frame)]


def setrecursionlimit(limit, /):
    limit = _index(limit)
    _set_limit(limit if limit < 1 else limit + _BELOW)


def getrecursionlimit():
    return _get_limit() - _BELOW


setrecursionlimit(_get_limit())
for _owner, _function in (
    (traceback, walk_stack),
    (inspect, getouterframes),
    (sys, setrecursionlimit),
    (sys, getrecursionlimit),
):
    setattr(_owner, _function.__name__, _function)

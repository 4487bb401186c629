"""The recursion limit as learner code sees it: without the frames that run it.

Applied once at import, before the guard takes its copy.
"""

import operator
import sys

_BELOW = 5
"""Frames of the harness under a program: a golden recurses just as deep as is possible."""

_index, _set_limit, _get_limit = operator.index, sys.setrecursionlimit, sys.getrecursionlimit


def setrecursionlimit(limit, /):
    limit = _index(limit)
    _set_limit(limit if limit < 1 else limit + _BELOW)


def getrecursionlimit():
    return _get_limit() - _BELOW


setrecursionlimit(_get_limit())
for _function in (setrecursionlimit, getrecursionlimit):
    setattr(sys, _function.__name__, _function)

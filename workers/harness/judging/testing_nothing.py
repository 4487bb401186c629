"""Tests that CPython takes with a warning, though they test nothing: their author is told.

A coroutine or a generator in a plain TestCase is made and never run; a value that a test returns is
most often one of these, out of a decorator.
"""

import inspect
import unittest

from ..sources.files import UnusableTests
from ..watching import returns

_KINDS = {
    inspect.iscoroutinefunction: "async def, which needs unittest.IsolatedAsyncioTestCase",
    inspect.isasyncgenfunction: "an async generator",
    inspect.isgeneratorfunction: "a generator: it contains a yield",
}
_is_skipped = "__unittest_skip__"

_returned = []


def refuse(case):
    """Raises UnusableTests for a test whose text would never run."""
    method = getattr(case, case._testMethodName, None)
    if isinstance(case, unittest.IsolatedAsyncioTestCase) or getattr(method, _is_skipped, False):
        kinds = {k: v for k, v in _KINDS.items() if k is not inspect.iscoroutinefunction}
    else:
        kinds = _KINDS
    for is_of_kind, what in kinds.items():
        if is_of_kind(method):
            name = f"{type(case).__name__}.{case._testMethodName}"
            raise UnusableTests(f"The test {name} tests nothing. It is {what}.")


def forget():
    """A test begins."""
    _returned.clear()


def reason(case):
    """The UnusableTests of the test that has run, where it tests nothing; else None."""
    if not _returned:
        return None
    name = f"{type(case).__name__}.{case._testMethodName}"
    kind = _returned[-1]
    return UnusableTests(f"The test {name} returns a value ({kind}), which nobody looks at.")


def _look(frame):
    result = frame.f_locals.get("result")
    if result is not None:
        _returned.append(type(result).__name__)


for _case in (unittest.TestCase, unittest.IsolatedAsyncioTestCase):
    returns.look_at(vars(_case)["_callTestMethod"], _look)

"""Tests that are taken with a warning, though they test nothing: their author is told.

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
_KINDS_OF_FUNCTIONS = {
    **_KINDS,
    inspect.iscoroutinefunction: "async def, and nobody awaits it: call asyncio.run in a plain test",
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
    _refuse(f"{type(case).__name__}.{case._testMethodName}", method, kinds)


def refuse_function(name, function):
    """The same for a test that is a function."""
    _refuse(name, function, _KINDS_OF_FUNCTIONS)


def _refuse(name, function, kinds):
    for is_of_kind, what in kinds.items():
        if is_of_kind(function):
            raise UnusableTests(f"The test {name} tests nothing. It is {what}.")


def forget():
    """A test begins."""
    _returned.clear()


def returned(result):
    """What a test that is a function has returned."""
    if result is not None:
        _returned.append(type(result).__name__)


def reason(name):
    """The UnusableTests of the test that has run, where it tests nothing; else None."""
    if not _returned:
        return None
    kind = _returned[-1]
    return UnusableTests(f"The test {name} returns a value ({kind}), which nobody looks at.")


def _look(frame):
    returned(frame.f_locals.get("result"))


for _case in (unittest.TestCase, unittest.IsolatedAsyncioTestCase):
    returns.look_at(vars(_case)["_callTestMethod"], _look)

"""The tests of unittest: found by its loader, run by its cases."""

import types
import unittest

from ..sources.files import UnusableTests
from . import listing, testing_nothing
from .guarding import guarded, inside

_TestCase = unittest.TestCase
_TestLoader = unittest.TestLoader
_FailedTest = unittest.loader._FailedTest
_run_module_cleanups = unittest.doModuleCleanups


class Case:
    """A unittest TestCase, with the fixtures of its class and its module."""

    def __init__(self, test, module):
        self._test = test
        self._module = module
        self.name = f"{type(test).__name__}.{test._testMethodName}"

    def title(self):
        return listing.title(self._test._testMethodName, _description(self._test))

    def run(self, recorder):
        test, cls, namespace = self._test, type(self._test), vars(self._module)
        if getattr(cls, "__unittest_skip__", False):
            guarded(lambda: test.run(recorder), recorder)
            return
        fixtures = [
            (namespace.get("setUpModule"), namespace.get("tearDownModule")),
            (cls.setUpClass, cls.tearDownClass),
        ]
        inside(fixtures, lambda: test.run(recorder), recorder)
        guarded(cls.doClassCleanups, recorder)
        for _, error, _ in getattr(cls, "tearDown_exceptions", ()):
            recorder.record(error)
        guarded(_run_module_cleanups, recorder)

    def nothing(self):
        """The UnusableTests of a test that has run and tests nothing; else None."""
        return testing_nothing.reason(self.name)


def collect(module):
    """The TestCases of a module: in the order of their source, or as its `load_tests` gives them.

    Those that it imports are among them, as with unittest.
    """
    loader = _TestLoader()
    suite = loader.loadTestsFromModule(module)
    cases = list(_flat(suite))
    for case in cases:
        if isinstance(case, _FailedTest):
            raise UnusableTests(f"{_last_line(loader.errors)}.")
    if "load_tests" not in vars(module):
        cases.sort(key=lambda case: (type(case).__module__ != module.__name__, _place(case)))
    for case in cases:
        testing_nothing.refuse(case)
    return [Case(case, module) for case in cases]


def _last_line(errors):
    lines = "".join(errors).strip().splitlines()
    return lines[-1] if lines else "an unknown problem"


def _flat(suite):
    for item in suite:
        if isinstance(item, _TestCase):
            yield item
        else:
            yield from _flat(item)


def _place(case):
    """Where a test stands in its source: lines of class and method, place among equals."""
    cls, name = type(case), case._testMethodName
    function = getattr(cls, name, None)
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    code = getattr(function, "__code__", None)
    line = code.co_firstlineno if isinstance(code, types.CodeType) else 0
    owner = next((c for c in cls.__mro__ if name in vars(c)), cls)
    return getattr(cls, "__firstlineno__", 0), line, list(vars(owner)).index(name)


def _description(case):
    """What unittest would show, where a test is ready to say so before it has run."""
    try:
        text = case.shortDescription()
    except Exception:
        return None
    return text if isinstance(text, str) else None

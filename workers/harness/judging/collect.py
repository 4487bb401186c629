"""The tests' module as text and tree, and the unittest tests that it holds."""

import ast
import types
import unittest

from ..sources import modules, tracebacks
from ..sources.files import UnusableTests, file_name, place
from ..telling import asking, trees
from . import listing, testing_nothing

_TestCase = unittest.TestCase
_TestLoader = unittest.TestLoader
_FailedTest = unittest.loader._FailedTest


class Tests:
    """The tests' text, parsed. Raises UnusableTests where it does not parse."""

    def __init__(self, suite):
        if suite.tests_module == suite.module:
            problem = f"The tests and the solution cannot both be the module {suite.module!r}."
            raise UnusableTests(problem)
        name = file_name(suite.tests_module)
        self.module = suite.module
        self.filename = place(name)
        self.code, problem = modules.compiled(suite.tests, name)
        if problem is not None:
            raise UnusableTests(
                f"{tracebacks.describe(problem)}"
                f" at line {problem.lineno}."
            )
        self.tree = modules.parsed(suite.tests)
        self.tree_index = trees.TreeIndex(self.tree, suite.module)
        self.vain_question = asking.vain_question(suite.tests, suite.stdin)
        """What to say where the solution calls `input()` and nobody types; or None."""
        self.imported = self._imported(suite.module)
        """Names that the tests import from the solution when they are loaded, in order."""
        self.mentioned = self._mentioned()
        """Every name and attribute that stands in the tests."""

    def _imported(self, module):
        names = []
        for statement in self.tree.body:
            if isinstance(statement, ast.ImportFrom) and not statement.level:
                if statement.module == module:
                    names += [alias.name for alias in statement.names if alias.name != "*"]
        return list(dict.fromkeys(names))

    def _mentioned(self):
        names = set()
        for node in ast.walk(self.tree):
            match node:
                case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                    names.add(name)
                case ast.ClassDef(name=name):
                    names.add(name)
        return names


def collect(module):
    """The TestCases of a module: in the order of their source, or as its `load_tests` gives them.

    Those that it imports are among them, as with unittest. Raises UnusableTests where there are none.
    """
    loader = _TestLoader()
    suite = loader.loadTestsFromModule(module)
    cases = list(_flat(suite))
    for case in cases:
        if isinstance(case, _FailedTest):
            raise UnusableTests(f"{_last_line(loader.errors)}.")
    if "load_tests" not in vars(module):
        cases.sort(key=lambda case: (type(case).__module__ != module.__name__, _place(case)))
    if not cases:
        raise UnusableTests("The tests' text defines no test.")
    for case in cases:
        testing_nothing.refuse(case)
    return cases


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


def described(cases):
    """The `TestName`s of protocol.ts."""
    names, seen = [], {}
    for case in cases:
        name = f"{type(case).__name__}.{case._testMethodName}"
        seen[name] = seen.get(name, 0) + 1
        unique = name if seen[name] == 1 else f"{name}#{seen[name]}"
        title = listing.title(case._testMethodName, _description(case))
        names.append({"name": unique, "title": title})
    return names


def _description(case):
    """What unittest would show, where a test is ready to say so before it has run."""
    try:
        text = case.shortDescription()
    except Exception:
        return None
    return text if isinstance(text, str) else None

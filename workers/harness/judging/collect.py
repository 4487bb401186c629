"""The tests' module as text and tree, and the cases that it holds in whichever style."""

import ast

from ..honesty import answers
from ..sources import modules, tracebacks
from ..sources.files import UnusableTests, file_name, place
from ..telling import asking, kept, trees
from . import function_cases, listing, pytest_session, styles, unittest_cases


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
        self.parameters = {}
        """What pytest's fixtures and parameters are given for the test that runs, by their names."""
        self.style = styles.style_of(self.tree)
        self.session = self._session()
        if self.style != styles.UNITTEST:
            self.code = modules.compiled_tree(kept.keeping(self.tree), name)
        self.vain_question = asking.vain_question(suite.tests, suite.stdin)
        """What to say where the solution calls `input()` and nobody types; or None."""
        self.imported = self._imported(suite.module)
        """Names that the tests import from the solution when they are loaded, in order."""
        self.mentioned = self._mentioned()
        """Every name and attribute that stands in the tests."""

    def _session(self):
        """The pytest that is to run them, made before any code of the learner's; or None."""
        if self.style == styles.PYTEST:
            try:
                return pytest_session.Session()
            except ImportError:
                # This build lacks it: where the text imports it, Python says so.
                self.style = styles.IN_FUNCTIONS
        return None

    def listing(self):
        """The `TestName`s that their text shows; none where only running the tests would tell."""
        if self.style == styles.UNITTEST:
            return listing.listed(self.tree)
        return listing.listed_functions(self.tree)

    def names(self):
        """As `listing`, but a test that stands for several may be there once."""
        return self.listing() or listing.functions(self.tree)

    def offered(self):
        """What the tests' module has beside its own names."""
        return {} if self.style == styles.UNITTEST else {kept.TOOK: answers.took}

    def cases(self, module):
        """What is to be judged of their module. Raises UnusableTests where there is nothing."""
        if self.session is not None:
            return self.session.cases(module, self)
        cases = unittest_cases.collect(module)
        if not cases and self.style == styles.IN_FUNCTIONS:
            cases = function_cases.collect(module, self)
        if not cases:
            raise UnusableTests("The tests' text defines no test.")
        return cases

    def skipped(self, error):
        """The cases where the tests' module itself is skipped by an exception; else None."""
        return pytest_session.skipped(error, self) if self.session is not None else None

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


def described(cases):
    """The `TestName`s of protocol.ts."""
    names, seen = [], {}
    for case in cases:
        seen[case.name] = seen.get(case.name, 0) + 1
        unique = case.name if seen[case.name] == 1 else f"{case.name}#{seen[case.name]}"
        names.append({"name": unique, "title": case.title()})
    return names

"""In which of three styles tests are written; decided by their text alone, before anything runs.

unittest   classes of TestCase, or `load_tests`
functions  `def test_…` and `class Test…`, with plain assert
pytest     the same, where the text imports pytest or asks for a fixture that only pytest has
"""

import ast

from ..telling.trees import FUNCTIONS
from . import listing

UNITTEST, IN_FUNCTIONS, PYTEST = "unittest", "functions", "pytest"

# The same names stand in src/domain/pack.ts, which has the pack loaded.
_GIVEN_BY_PYTEST = frozenset(
    """capfd capfdbinary caplog capsys capsysbinary monkeypatch pytestconfig recwarn request subtests
    tmp_path tmp_path_factory tmpdir""".split()
)


def style_of(tree):
    """One of the three."""
    if any(_imports_pytest(node) for node in _at_loading(tree)):
        return PYTEST
    if listing.has_cases(tree) or not listing.has_functions(tree):
        return UNITTEST
    tests = [node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
    asked = {name for test in tests if listing.is_test(test.name) for name in _parameters(test)}
    return PYTEST if asked & _GIVEN_BY_PYTEST else IN_FUNCTIONS


def _at_loading(node):
    """The statements that run when the text is loaded."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, (*FUNCTIONS, ast.ClassDef, ast.expr)):
            yield from _at_loading(child)


def _imports_pytest(node):
    match node:
        case ast.Import(names=names):
            return any(alias.name.partition(".")[0] == "pytest" for alias in names)
        case ast.ImportFrom(module=str(module), level=0):
            return module.partition(".")[0] == "pytest"
    return False


def _parameters(function):
    a = function.args
    return [p.arg for p in [*a.posonlyargs, *a.args, *a.kwonlyargs]]

"""Weaker tests, for solutions that are tests: what is left out, or asserted less exactly."""

import ast

_TABLES = (ast.Tuple, ast.List, ast.Set)


def in_test(parents):
    return any(isinstance(parent, ast.ClassDef) and _is_case(parent) for parent in parents)


def is_input(node, parents):
    """Whether a literal is only what a test puts in, or a label.

    With another one either the outcome that the test expects is wrong, which any judge sees, or the
    test is as good: neither says anything about the judge. A table of cases is another matter,
    for it holds the boundaries.
    """
    if isinstance(node, ast.Call) and _called(node) == "subTest":
        return True
    if not isinstance(node, (ast.Constant, ast.JoinedStr)):
        return False
    inside = node
    for parent in reversed(parents):
        if isinstance(parent, ast.Call):
            return not (is_assertion(parent) or _called(parent) == "call")
        if isinstance(parent, ast.For):
            return inside is not parent.iter
        inside = parent
    return True


def is_assertion(node):
    return isinstance(node, ast.Call) and _called(node).startswith("assert")


def is_label(node):
    """`with self.subTest(…)` only says where a test has failed."""
    return all(
        isinstance(item.context_expr, ast.Call) and _called(item.context_expr) == "subTest"
        for item in node.items
    )


def weaker(node):
    """Assertions that hold more often than this one."""
    match _called(node):
        case "assertEqual":
            yield _asserting(node, "assertTrue", node.args[:1])
        case "assertRaises":
            yield _asserting(node, "assertRaises", [ast.Name("Exception", ast.Load())])
        case "assert_called_once_with":
            yield _asserting(node, "assert_called_with", node.args)
            yield _asserting(node, "assert_called_once", [])


def fewer_cases(node, parents):
    """A table that a loop goes through, without one of its rows."""
    is_table = isinstance(parents[-1], ast.For) and parents[-1].iter is node
    if is_table and isinstance(node, _TABLES) and len(node.elts) > 1:
        for index in range(len(node.elts)):
            elements = [*node.elts[:index], *node.elts[index + 1 :]]
            yield type(node)(**{**dict(ast.iter_fields(node)), "elts": elements})


def _asserting(node, method, arguments):
    return ast.Call(ast.Attribute(node.func.value, method, ast.Load()), arguments, node.keywords)


def _called(call):
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _is_case(node):
    return any("TestCase" in ast.unparse(base) for base in node.bases)

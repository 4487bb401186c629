"""Where the code of a solution may be changed."""

import ast

from weaker_tests import in_test, is_input

_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def places(solution, starter):
    """(node, parents from the module down) of everything that the learner has to get right.

    Left out are docstrings, annotations, imports, the text of exceptions, `__main__` guards, and
    what the starter gives: the same statement in the same function. So are the inputs of tests,
    where it is tests that the learner writes.
    """
    given = set(_signs(ast.parse(starter), ()))
    yield from _visit(ast.parse(solution), [], given, ())


def _sign(node, scope):
    return scope, ast.dump(node)


def _signs(node, scope):
    given = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
    given += getattr(node, "decorator_list", ())
    if isinstance(node, _FUNCTIONS):
        given += [one for one in [*node.args.defaults, *node.args.kw_defaults] if one is not None]
    for part in given:
        yield _sign(part, scope)
    for child in ast.iter_child_nodes(node):
        inner = (*scope, child.name) if isinstance(child, _SCOPES) else scope
        yield from _signs(child, inner)


def _visit(node, parents, given, scope):
    if _is_left_out(node, parents) or _sign(node, scope) in given:
        return
    if isinstance(node, _SCOPES):
        scope = (*scope, node.name)
    yield node, parents
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _visit(child, [*parents, node], given, scope)


def _is_left_out(node, parents):
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.TypeAlias)):
        return True
    if isinstance(node, ast.If) and "__name__" in ast.unparse(node.test):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if in_test(parents) and is_input(node, parents):
        return True
    is_text = isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return is_text and any(isinstance(parent, ast.Raise) for parent in parents)

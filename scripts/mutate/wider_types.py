"""Mutants of type hints: one of them says less than it did, every other character as it was."""

import ast
import json

from mutants import _Text

_PARTS = (ast.Name, ast.Attribute, ast.Subscript)


def wider(solution, starter):
    """JSON text of [{"line", "source"}], in the order of the lines."""
    text = _Text(solution)
    given = {ast.dump(hint) for hint in _hints(ast.parse(starter))}
    found = {}
    for hint in _hints(ast.parse(solution)):
        if ast.dump(hint) in given:
            continue
        for node, other in _changes(hint):
            source = _with_any(text.with_node(node, other))
            found.setdefault(source, hint.lineno)
    for parameter in _bounded(ast.parse(solution)):
        found.setdefault(text.with_node(parameter, parameter.name), parameter.lineno)
    made = [{"line": line, "source": source} for source, line in found.items()]
    return json.dumps(sorted(made, key=lambda mutant: mutant["line"]))


def _hints(tree):
    """What is written as the type of a parameter, a result or a variable."""
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            hint = getattr(node, field, None)
            if hint is not None and not _is_none(hint):
                yield hint


def _changes(hint):
    """(node, what stands in its place): anything at all, or any part of it, or one kind fewer."""
    yield hint, "Any"
    yield hint, "object"
    for node, inside in _walk(hint, ()):
        if isinstance(node, ast.BinOp):
            yield node, ast.unparse(node.left)
            yield node, ast.unparse(node.right)
        elif isinstance(node, ast.List):
            yield node, "..."
        elif isinstance(node, ast.Constant) and "Literal" in inside:
            yield node, repr(f"not {node.value}")
        elif isinstance(node, _PARTS) and node is not hint:
            yield node, "Any"


def _walk(node, inside):
    """Every part of a hint that says something, with the types in whose brackets it stands."""
    yield node, inside
    if isinstance(node, ast.Subscript):
        yield from _walk(node.slice, (*inside, ast.unparse(node.value)))
    elif not isinstance(node, ast.Attribute):
        for child in ast.iter_child_nodes(node):
            yield from _walk(child, inside)


def _bounded(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.TypeVar) and node.bound is not None:
            yield node


def _is_none(hint):
    return isinstance(hint, ast.Constant) and hint.value is None


def _with_any(source):
    """`Any` is imported below what must stand first."""
    lines = source.splitlines(keepends=True)
    first = 0
    for node in ast.parse(source).body:
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        if not is_docstring and not is_future:
            break
        first = node.end_lineno
    return "".join([*lines[:first], "from typing import Any\n", *lines[first:]])

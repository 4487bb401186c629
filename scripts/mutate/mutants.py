"""Mutants: the solution with one small change each, every other character as it was."""

import ast
import json

from changes import changes
from places import places
from weaker_tests import is_label

_COMPOUND = (
    ast.BinOp,
    ast.BoolOp,
    ast.Compare,
    ast.UnaryOp,
    ast.IfExp,
    ast.Lambda,
    ast.Yield,
    ast.NamedExpr,
)
_LEAVING = (ast.Return, ast.Raise, ast.Break, ast.Continue)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def mutants(solution, starter):
    """JSON text of [{"line", "source"}], in the order of the lines."""
    text = _Text(solution)
    same = ast.dump(ast.parse(solution))
    found = {}
    for node, parents in places(solution, starter):
        for line, source in _changed(text, node, parents):
            try:
                if ast.dump(ast.parse(source)) != same:
                    found.setdefault(source, line)
            except SyntaxError:
                pass
    made = [{"line": line, "source": source} for source, line in found.items()]
    return json.dumps(sorted(made, key=lambda mutant: mutant["line"]))


class _Text:
    """A source whose parts are addressed as the nodes of a tree do it: in bytes of a line."""

    def __init__(self, source):
        self._bytes = source.encode()
        self._starts = [0]
        for line in self._bytes.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def with_node(self, node, text):
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        return self._with(start, end, text)

    def after_node(self, node, text):
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        return self._with(end, end, text)

    def without_lines(self, first, last):
        return self._with(self._starts[first - 1], self._starts[last], "")

    def _with(self, start, end, text):
        return (self._bytes[:start] + text.encode() + self._bytes[end:]).decode()


def _changed(text, node, parents):
    for other in changes(node, parents):
        yield node.lineno, text.with_node(node, _written(other, parents))
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield from _negated(text, node)
    if isinstance(node, ast.comprehension):
        for condition in node.ifs:
            yield condition.lineno, text.with_node(condition, "True")
    if isinstance(node, (ast.For, ast.AsyncFor)) and not isinstance(node.body[-1], _LEAVING):
        indent = " " * node.body[-1].col_offset
        yield node.lineno, text.after_node(node.body[-1], f"\n{indent}break")
    if isinstance(node, ast.With) and not _is_needed(node):
        header = _header(node)
        yield node.lineno, text.with_node(header, "True").replace("with True", "if True", 1)
    if parents and node in getattr(parents[-1], "decorator_list", ()):
        yield node.lineno, text.without_lines(node.lineno, node.end_lineno)
    if isinstance(node, _FUNCTIONS) and isinstance(parents[-1], ast.ClassDef):
        yield node.lineno, text.with_node(_whole(node), "pass")


def _written(node, parents):
    text = ast.unparse(ast.fix_missing_locations(node))
    inside = isinstance(parents[-1], (ast.expr, ast.comprehension))
    if isinstance(node, _COMPOUND) and inside and not isinstance(parents[-1], ast.Call):
        return f"({text})"
    return text


def _negated(text, node):
    """Branches swapped. Comparisons and `not` are turned round by changes of their own."""
    turned = isinstance(node.test, ast.UnaryOp) or (
        isinstance(node.test, ast.Compare) and len(node.test.ops) == 1
    )
    if not turned:
        test = ast.UnaryOp(ast.Not(), node.test)
        yield node.test.lineno, text.with_node(node.test, _written(test, [node]))


def _is_needed(node):
    """Whether the block cannot do without its `with`, or could not tell the difference."""
    return is_label(node) or any(item.optional_vars is not None for item in node.items)


def _header(node):
    """Stands for all items of a `with`."""
    first = node.items[0].context_expr
    return _span(first.lineno, first.col_offset, node.items[-1].context_expr)


def _whole(node):
    """Stands for a function and its decorators."""
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return _span(first, node.col_offset, node)


def _span(line, column, last):
    return ast.Name(
        "span",
        lineno=line,
        col_offset=column,
        end_lineno=last.end_lineno,
        end_col_offset=last.end_col_offset,
    )

"""Expectations that a test computes from what it hands to the solution: `total(xs)` against `sum(xs)`.

A solution that changes such an argument changes the expectation with it. Where the text of the
tests shows what the argument was, the expectation is worked out from that, before anything runs.
"""

import ast

from ..telling.comparisons import PAIRS
from ..telling.trees import FUNCTIONS, names_in, position

_PURE = {
    name: function
    for function in (abs, all, any, dict, list, max, min, reversed, round, set, sorted, sum, tuple)
    for name in (function.__name__,)
}


def expectations(index, filename):
    """{(file name, line): {position of an assertion: (place of the expected argument, its value)}}."""
    found = {}
    for function in ast.walk(index.tree):
        if isinstance(function, FUNCTIONS):
            for node in ast.walk(function):
                if _is_pair(node):
                    for expected in _of_assertion(node, function, index.solution_names):
                        of_line = found.setdefault((filename, node.lineno), {})
                        of_line[position(node)] = expected
    return found


def _is_pair(node):
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in PAIRS
        and len(node.args) == 2
    )


def _of_assertion(node, function, solution_names):
    for place in (0, 1):
        expected, actual = node.args[place], node.args[1 - place]
        names = names_in(expected) - set(_PURE)
        if not isinstance(expected, ast.Call) or not names <= _handed_over(actual, solution_names):
            continue
        values = {name: _only_value(name, node, function) for name in names}
        if names and None not in values.values():
            code = compile(ast.Expression(expected), "<expected>", "eval")
            try:
                value = eval(code, {"__builtins__": {}, **_PURE}, values)
            except Exception:
                continue
            yield place, value


def _handed_over(node, solution_names):
    """The names that a call of the solution is given as they are."""
    return {
        argument.id
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and names_in(call.func) & solution_names
        for argument in call.args
        if isinstance(argument, ast.Name)
    }


def _only_value(name, assertion, function):
    """The literal that a name is bound to, where the test uses it in this assertion alone."""
    inside = set(ast.walk(assertion))
    uses = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == name]
    bound = [n for n in uses if n not in inside]
    for statement in function.body:
        if isinstance(statement, ast.Assign) and statement.targets == bound:
            try:
                return ast.literal_eval(statement.value)
            except ValueError:
                return None
    return None

"""What a bare assert expected and got, from the values that it kept."""

import ast

from . import kept, raising
from ..sources import tracebacks
from .comparisons import Assertion, Facts, sentence

_METHODS = {
    ast.Eq: ("assertEqual", "first", "second"),
    ast.NotEq: ("assertNotEqual", "first", "second"),
    ast.Lt: ("assertLess", "a", "b"),
    ast.LtE: ("assertLessEqual", "a", "b"),
    ast.Gt: ("assertGreater", "a", "b"),
    ast.GtE: ("assertGreaterEqual", "a", "b"),
    ast.Is: ("assertIs", "expr1", "expr2"),
    ast.IsNot: ("assertIsNot", "expr1", "expr2"),
    ast.In: ("assertIn", "member", "container"),
    ast.NotIn: ("assertNotIn", "member", "container"),
}
"""The method of unittest that says the same, with the names of its parameters."""
_OF_NONE = {ast.Is: "assertIsNone", ast.IsNot: "assertIsNotNone"}


def facts_of(error, scene):
    """Facts of an assert statement that failed; None where it kept nothing."""
    statement = scene.statement
    test, name = kept.condition(statement, scene.locals)
    if isinstance(test, ast.Constant):
        return given_up(message_of(error) or "", scene)
    nodes = kept.operands(test)
    values = [kept.value(place, test, name, scene.locals) for place in range(len(nodes))]
    method = _method(test)
    if method is not None and None not in values:
        return _as_method(method, nodes, [value for value, in values], error, scene)
    if isinstance(test, ast.Compare) and len(test.ops) > 1:
        return _of_chain(test, nodes, values, error, scene)
    return None


def given_up(message, scene):
    """Facts of a test that fails by itself, where an exception should have kept it from coming that far."""
    block = raising.attempt(scene)
    kinds = raising.awaited(block) if block is not None else None
    if kinds is None:
        return Facts(message or sentence(f"The test fails at {ast.unparse(scene.statement)}"))
    return Facts(message, f"{kinds} is raised", "nothing was raised", block=block)


def message_of(error):
    """What the test gives as its message, as a sentence; None where it gives none."""
    return sentence(tracebacks.message_of(error)) if error.args else None


def _method(test):
    """(the name of a method of unittest, those of its parameters) that asks for the same; or None."""
    match test:
        case ast.Compare(ops=[op], comparators=[ast.Constant(value=None)]) if type(op) in _OF_NONE:
            return _OF_NONE[type(op)], "obj"
        case ast.Compare(ops=[op]):
            return _METHODS[type(op)]
        case ast.UnaryOp(op=ast.Not()):
            return "assertFalse", "expr"
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, _], keywords=[]):
            return "assertIsInstance", "obj", "cls"
        case ast.Compare() | ast.BoolOp():
            return None
    return "assertTrue", "expr"


def _as_method(method, nodes, values, error, scene):
    name, *parameters = method
    call = ast.Call(ast.Name(name, ast.Load()), nodes[: len(parameters)], [])
    given = dict(zip(parameters, values))
    return Assertion(name, given, error, scene, message_of(error), call).facts()


def _of_chain(test, nodes, values, error, scene):
    """`0 < f(2) <= 9`: the operand that the solution made, and what it should lie between."""
    made = [i for i, node in enumerate(nodes) if scene.from_solution(node)]
    if len(made) != 1 or values[made[0]] is None:
        return None
    left, *comparators = [
        ast.Name("value", ast.Load()) if i == made[0] else node for i, node in enumerate(nodes)
    ]
    wanted = ast.unparse(ast.Compare(left, test.ops, comparators))
    value, = values[made[0]]
    return Facts.of_value(message_of(error), f"a value with {wanted}", value, nodes[made[0]])

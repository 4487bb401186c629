"""Assertions that something is raised: a block, or a call that is given a function.

`index` is the TreeIndex of the tests, which knows what they call pytest.
"""

import ast

from .trees import FUNCTIONS

# How many arguments stand before the function.
_METHODS = {"assertRaises": 1, "assertRaisesRegex": 2, "assertWarns": 1, "assertWarnsRegex": 2}
_NO_FUNCTION = 1_000
_OF_PYTEST = {"raises": 1, "warns": 1, "deprecated_call": 0, "RaisesGroup": _NO_FUNCTION}


def _skipped(node, index):
    """How many arguments of such a call stand before a function; None of any other node."""
    if not isinstance(node, ast.Call):
        return None
    if isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS:
        return _METHODS[node.func.attr]
    return _OF_PYTEST.get(index.of_pytest(node.func))


def is_raising(node, index):
    """Whether a node is a call of one of these."""
    return _skipped(node, index) is not None


def is_block(node, index):
    """Whether a node is a `with self.assertRaises(...)` or one of its kin."""
    kinds = (ast.With, ast.AsyncWith)
    return isinstance(node, kinds) and any(is_raising(i.context_expr, index) for i in node.items)


def attempt(scene):
    """The `try` statement whose end a scene has reached though it should not have; else None."""
    for node in scene.up(scene.statement):
        if isinstance(node, ast.Try):
            return node if scene.statement in [*node.body, *node.orelse] else None
        if isinstance(node, FUNCTIONS):
            return None
    return None


def awaited(block):
    """What the handlers of a `try` statement catch, as text; None where they catch everything."""
    kinds = [handler.type for handler in block.handlers]
    parts = [e for k in kinds if k is not None for e in (k.elts if isinstance(k, ast.Tuple) else [k])]
    return " or ".join(map(ast.unparse, parts)) if parts and None not in kinds else None


def exceptions(block, call, index):
    """What a block, or else a call, wants to be raised, as text; None where it does not say."""
    if block is not None:
        call = next(i.context_expr for i in block.items if is_raising(i.context_expr, index))
    if call is None or not call.args:
        return None
    kinds = call.args[0].elts if isinstance(call.args[0], ast.Tuple) else call.args[:1]
    return " or ".join(ast.unparse(kind) for kind in kinds)


def called(call, index):
    """[the call that `self.assertRaises(E, f, ...)` makes], or an empty list."""
    skipped = _skipped(call, index)
    if skipped is None or len(call.args) <= skipped:
        return []
    function, arguments = call.args[skipped], call.args[skipped + 1 :]
    if isinstance(function, ast.Lambda) and not arguments:
        return [function.body]
    return [ast.Call(function, arguments, call.keywords)]


def refuses(node, index):
    """Whether what stands in such a block is to be refused, so that its end is never reached."""
    if not is_raising(node, index):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    return name.startswith("assertRaises") or index.of_pytest(node.func) == "raises"

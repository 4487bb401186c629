"""The failing call in the learner's terms: the expression under test, and what led up to it."""

import ast
import copy
import types

from ..cost import cost
from . import fixtures, scenes, slices
from ..sources import tracebacks
from ..limits import CALL_LINES, CALL_SIZE
from .trees import FUNCTIONS

_WIDE = 88
_ASSERTING = ("assert", "fail")
_MEASURES = ((True, False), (False, False), (False, True))
"""`wide` and `brief` of a Slice: all of the history first, less where that is too long."""


def failing_call(error, tests, sources, facts):
    """The call as one or more lines of Python; None where it cannot be told.

    Comments below it say what the helpers of the tests in it are. `facts` are those of a failed assertion, None for any other exception.
    """
    scene = scenes.calling_scene(error, tests, sources)
    if scene is None:
        return None
    if facts is not None and tracebacks.passes_through(error, sources) and not facts.block:
        facts = None  # the assertion stands in code of the tests that the learner's code called
    text = _told(scene, *_final(scene, facts))
    while text is None and scene.parent is not None:
        # What a helper of the tests did cannot be told; what it was called with may be.
        scene = scene.parent
        text = _told(scene, *_final(scene, None))
    return None if text is None else "\n".join([text, *_helpers(text, scene)])


def _helpers(text, scene):
    """A comment on each helper in a text that says in a docstring what it is."""
    found, bound = {}, set()
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Name(id=name, ctx=ast.Store()):
                bound.add(name)
            case ast.Name(id=name):
                found[name] = scene.globals.get(name)
            case ast.Attribute(value=ast.Name(id=owner), attr=name):
                if type(scene.globals.get(owner)) is types.ModuleType:
                    found[f"{owner}.{name}"] = vars(scene.globals[owner]).get(name)
    asked = {name: fixtures.said(name, scene) for name in found if scene.is_parameter(name)}
    told = [f"# {name}: {what}" for name, what in asked.items() if what and name not in bound]
    return told + [
        f"# {name}: {value.__doc__.strip().split('\n')[0]}"
        for name, value in found.items()
        if type(value) is types.FunctionType
        and (_is_offered(value) or value.__code__.co_filename == scene.tests.filename)
        and (value.__doc__ or "").strip()
    ]


def _is_offered(function):
    """Whether it is one of those that only tests can import."""
    return function.__module__.partition(".")[0] == "harness"


def call_at(stack, tests, sources):
    """The call of the learner's code that a traceback of what still runs leads through; or None."""
    return failing_call(BaseException().with_traceback(stack), tests, sources, None)


def _told(scene, final, start):
    for wide, brief in _MEASURES if final else ():
        text = _text(slices.Slice(scene, copy.deepcopy(final), start, wide, brief))
        if text is not None:
            return text
    return None


def _final(scene, facts):
    """(statements that the text ends with, the statement of the tests that they stand for)."""
    if facts is not None:
        block = facts.block or (facts.nodes and scene.catching_block(facts.nodes[0]))
        if block:
            return _body(block, scene), block
        return [ast.Expr(node) for node in facts.nodes[:1]], scene.statement
    node = scene.node
    if isinstance(scene.statement, (*FUNCTIONS, ast.ClassDef)):
        return [scene.statement], scene.statement  # a decorator, or a class of the solution's kind
    block = scene.tests.tree_index.parent(node)
    if isinstance(block, ast.withitem) and not scene.from_solution(node):
        return _body(scene.statement, scene), scene.statement  # raised at the block's end
    measured = _measured(node, scene)
    if measured is not None:
        return measured, scene.statement
    if isinstance(node, ast.Call) and _is_assertion(node):
        made = [argument for argument in node.args if scene.from_solution(argument)]
        nodes = scene.called_by_assertion() or made or node.args
        return [ast.Expr(node) for node in nodes[:1]], scene.statement
    return [ast.Expr(node)] if isinstance(node, ast.expr) else [], scene.statement


def _body(block, scene):
    """A block's statements up to the one that was being executed, without the test's checks."""
    body = block.body
    if scene.statement in body:
        body = body[: body.index(scene.statement) + 1]
    return [statement for statement in body if not _only_checks(statement, scene)] or body


def _only_checks(statement, scene):
    if isinstance(statement, ast.Assert):
        return not scene.from_solution(statement.test)
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Call) and _is_assertion(value) and not scene.from_solution(value)


def _measured(node, scene):
    """The call that `steps(f, …)` makes; none for assert_growth, which makes many; else None."""
    name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else None
    function = scene.globals.get(name)
    if function is cost.steps and node.args:
        return [ast.Expr(ast.Call(node.args[0], node.args[1:], node.keywords))]
    return [] if function is cost.assert_growth else None


def _is_assertion(call):
    return isinstance(call.func, ast.Attribute) and call.func.attr.startswith(_ASSERTING)


def _text(part):
    """The text of a slice; None where it says nothing, or too much."""
    statements = part.statements()
    if statements is None or _says_nothing(statements):
        return None
    text = _unparsed(statements)
    short = part.inlined(statements)
    if short is not None and not _says_nothing(short):
        one = _unparsed(short)
        if max(map(len, one.split("\n"))) <= _WIDE or len(text.split("\n")) > CALL_LINES:
            text = one
    if len(text.split("\n")) > CALL_LINES or len(text) > CALL_SIZE:
        return None
    return text


def _unparsed(statements):
    module = ast.fix_missing_locations(ast.Module(list(statements), []))
    text = ast.unparse(module)
    if "__doc__" not in text:
        text = ast.unparse(_NoDocstrings().visit(copy.deepcopy(module)))
    return "\n".join(line for line in text.split("\n") if line.strip())


class _NoDocstrings(ast.NodeTransformer):
    """Leaves out the docstrings of the classes and functions in a test."""

    def visit(self, node):
        self.generic_visit(node)
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and ast.get_docstring(node):
            node.body = node.body[1:] or [ast.Pass()]
        return node


def _says_nothing(statements):
    """A lone value is no call."""
    if len(statements) != 1 or not isinstance(statements[0], ast.Expr):
        return False
    value = statements[0].value
    if isinstance(value, (ast.Name, ast.Constant)):
        return True
    try:
        ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError):
        return False
    return True

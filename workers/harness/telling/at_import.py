"""What fails while the tests are loaded, through what the learner's code gave them."""

import ast
import copy

from ..limits import CALL_LINES, CALL_SIZE
from ..report import failure
from ..sources import tracebacks
from . import assertions, calls, names, scenes
from .comparisons import sentence
from .trees import FUNCTIONS, bound_by, bound_whole, names_in_all

_GIVEN = "The tests cannot go on with what your code gave them: {}"
_DEFINITIONS = (*FUNCTIONS, ast.ClassDef)


def blamed(error, tests, sources):
    """The Failure of an exception that ended the loading of the tests; None where it is theirs.

    It is the learner's where the tests were using what came from the solution: a class that its
    metaclass made, a function behind its decorator, a value that a call gave. Of an exception with
    frames of the learner's own, `Broken` says more.
    """
    try:
        entries = list(tracebacks.entries(error))
        scene = next((s for s in reversed(scenes.scenes_of(entries, tests)) if _uses(s)), None)
        if scene is None:
            return None
        facts = assertions.facts_of(error, tests, sources)
        if facts is not None:
            call = calls.failing_call(error, tests, sources, facts)
            return failure(facts.message, call=call, expected=facts.expected, actual=facts.actual)
        what = tracebacks.describe(error, sources)
        message = names.missing(error, tests, sources) or sentence(_GIVEN.format(what))
        return failure(message, call=_call(error, scene, tests, sources))
    except BaseException:
        return None


def blamed_for_cases(error, tests, sources):
    """The Failure of an exception for which pytest could not make cases of what the solution gave it; or None."""
    for node in ast.walk(tests.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            cases = node.args[1] if len(node.args) > 1 else None
            is_given = cases and names_in_all([cases]) & tests.tree_index.solution_names
            if node.func.attr == "parametrize" and is_given:
                what = tracebacks.describe(error, sources)
                message = sentence(_GIVEN.format(what))
                return failure(message, call=ast.unparse(cases))
    return None


def _uses(scene):
    """Whether a scene was using something of the solution's when it was left."""
    return any(scene.from_solution(node) for node in _used(scene.node))


def _used(node):
    """What is evaluated where a statement is executed, without the bodies that it only defines."""
    match node:
        case ast.ClassDef(bases=bases, keywords=keywords, decorator_list=decorators):
            return [*decorators, *bases, *(keyword.value for keyword in keywords)]
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return node.decorator_list
    return [node] if node is not None else []


def _call(error, scene, tests, sources):
    """What failed, as Python, with the definitions that it stands on."""
    if not isinstance(scene.statement, _DEFINITIONS):
        return calls.failing_call(error, tests, sources, None)
    # A scene's node may be a decorator, or a class around it whose other parts did no harm.
    told = [_head(scene.statement)]
    needed = names_in_all(_used(scene.statement))
    for earlier in reversed(_before(scene.statement, tests.tree)):
        names = _bound(earlier) & needed
        if names and any(scene.from_solution(node) for node in _used(earlier)):
            needed = needed - names | names_in_all(_used(earlier))
            told.insert(0, _head(earlier))
    text = "\n".join(ast.unparse(ast.fix_missing_locations(one)) for one in told)
    return text if len(text) <= CALL_SIZE and text.count("\n") < CALL_LINES else None


def _before(statement, tree):
    return [one for one in tree.body if one.end_lineno < statement.lineno]


def _bound(statement):
    targets = bound_by(statement)[0]
    return bound_whole(statement) | names_in_all(targets)


def _head(statement):
    """A definition without its body, or any other statement as it is."""
    if not isinstance(statement, _DEFINITIONS):
        return statement
    head = copy.copy(statement)
    head.body = [ast.Expr(ast.Constant(...))]
    return head

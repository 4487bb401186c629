"""Expected and actual values, read from the frame of the assertion that failed."""

import ast
import dis
import pprint
import re
import unittest

from . import names, of_pytest, scenes, statements
from ..sources import tracebacks
from ..values.equality import compared
from ..values.showing import plain_repr
from .comparisons import Assertion, Facts, flat, sentence, unmatched, with_message

_METHODS = ("assert", "fail", "_fail")
_PPRINT = pprint.pformat.__code__.co_filename
_RAISING = {"assertRaises", "assertRaisesRegex", "assertWarns", "assertWarnsRegex"}
# The place of `msg` among the arguments.
_WRITING_OVER = {
    name: function.__code__.co_varnames.index("msg") - 1
    for name, function in vars(unittest.TestCase).items()
    if name.startswith("assert")
    for one in dis.get_instructions(function)
    if one.opname == "STORE_FAST" and one.argval == "msg"
}
_AssertRaises = unittest.case._AssertRaisesBaseContext
_AssertRaisesContext = unittest.case._AssertRaisesContext


def facts_of(error, tests, sources):
    """Facts of an assertion that failed; None for any other exception."""
    scene = scenes.last_scene(error, tests)
    if scene is None:
        return None
    entries = scene.inner
    if of_pytest.is_failed(error):
        return of_pytest.facts_of(error, scene)
    if not isinstance(error, AssertionError):
        return _wrong_exception(error, scene, sources) or _not_written(error, scene, sources)
    if any(sources.shown(entry.tb_frame.f_code.co_filename) for entry in entries):
        return None
    if not entries:
        return _bare_assert(error, scene)
    told = of_pytest.facts_of(error, scene) or _of_method(error, entries, scene)
    return told or Facts(sentence(str(error)))


def _of_method(error, entries, scene):
    """Facts of the outermost assertion method among the frames inside the test's own."""
    for entry in entries:
        name, values = entry.tb_frame.f_code.co_name, entry.tb_frame.f_locals
        if name == "__exit__" and isinstance(values.get("self"), _AssertRaises):
            return _not_raised(error, values["self"], scene)
        if name.startswith(_METHODS) and name not in _RAISING:
            message = _authors_message(name, values, scene)
            return Assertion(name, values, error, scene, message).facts()
    return None


def _not_written(error, scene, sources):
    """unittest found two values to differ, and failed at writing them down for its own message."""
    files = [entry.tb_frame.f_code.co_filename for entry in scene.inner]
    if _PPRINT not in files or any(map(sources.shown, files)):
        return None
    return _of_method(error, scene.inner, scene)


def _authors_message(name, values, scene):
    """The `msg` of an assertion as the test gave it: some assertions write over theirs."""
    message = values.get("msg")
    if message is None or name not in _WRITING_OVER:
        return message
    node = _message_node(name, scene.node)
    if node is None:
        return None
    known = scene.known_value(node)
    if known is not None or not isinstance(message, str):
        return known[0] if known else message
    standard = values.get("standardMsg")
    if standard is not None:
        return message.removeprefix(f"{standard} : ")
    return re.sub(r"^.*? is not (?:true|false) : ", "", message, count=1, flags=re.DOTALL)


def _message_node(name, call):
    """The expression that a call of an assertion passes as `msg`, or None."""
    if not isinstance(call, ast.Call):
        return None
    place = _WRITING_OVER[name]
    given = [keyword.value for keyword in call.keywords if keyword.arg == "msg"]
    return (given or call.args[place : place + 1] or [None])[0]


def _raised_names(kinds):
    return " or ".join(getattr(kind, "__name__", plain_repr(kind)) for kind in flat(kinds))


def _not_raised(error, context, scene):
    """assertRaises and its kin: nothing was raised, or the message does not match."""
    raises = isinstance(context, _AssertRaisesContext)
    verb = "raised" if raises else "triggered"
    names = _raised_names(context.expected)
    wanted = f"{names} is {verb}"
    caught = getattr(context, "exception", None) or _triggered(context)
    pattern = getattr(context.expected_regex, "pattern", None)
    if pattern is not None:
        wanted += f", {with_message(pattern)}"
    if caught is not None:
        is_other = not isinstance(caught, context.expected)
        message = "" if is_other else unmatched(names, caught)
        facts = Facts(message, wanted, f"{tracebacks.describe(caught)} was {verb}")
    else:
        facts = Facts("", wanted, f"nothing was {verb}")
    if context.msg is not None:
        facts.message = sentence(str(context.msg))
    facts.block = scene.raising_block()
    if facts.block is None:
        facts.nodes = scene.called_by_assertion()
    return facts


def _triggered(context):
    """The warning that comes nearest to the one that assertWarns waits for, or None."""
    seen = [caught.message for caught in getattr(context, "warnings", None) or ()]
    return next((one for one in seen if isinstance(one, context.expected)), (seen or [None])[0])


def _wrong_exception(error, scene, sources):
    """Another exception than the one that `with self.assertRaises(...)` expects."""
    if not isinstance(error, Exception):
        return None
    kinds = scene.expected_exception()
    if kinds is None:
        return None
    what = tracebacks.describe(error, sources)
    # A test that asks the context for its exception inside the block gets there only without one.
    asked = isinstance(error, AttributeError) and issubclass(type(error.obj), _AssertRaises)
    message = names.missing(error, scene.tests, sources) or ""
    facts = Facts(message, f"{kinds} is raised", f"{'nothing' if asked else what} was raised")
    facts.block = scene.raising_block()
    if facts.block is None:
        facts.nodes = scene.called_by_assertion()
    return facts


def _bare_assert(error, scene):
    """`assert a == b` of a test: only what needs no second evaluation is shown."""
    statement = scene.statement
    if not isinstance(statement, ast.Assert):
        return Facts(sentence(tracebacks.message_of(error)))
    facts = statements.facts_of(error, scene)
    if facts is not None:
        return facts
    condition = statement.test
    nodes = [condition]
    if isinstance(condition, ast.Compare) and len(condition.ops) == 1:
        sides = [condition.left, condition.comparators[0]]
        if Assertion("", {}, error, scene).is_swapped(sides):
            sides.reverse()
        nodes = sides[:1]
        if isinstance(condition.ops[0], ast.Eq):
            values = [scene.known_value(side) for side in sides]
            if None not in values:
                return _equality(error, values[0][0], values[1][0], nodes)
    message = tracebacks.message_of(error) or f"This is not true: {ast.unparse(condition)}"
    return Facts(sentence(message), nodes=nodes)


def _equality(error, actual, expected, nodes):
    message = tracebacks.message_of(error)
    told, *texts = compared(actual, expected)
    return Facts(sentence(message) if message else told, *texts, nodes)

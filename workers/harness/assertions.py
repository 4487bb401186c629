"""Expected and actual values, read from the frame of the assertion that failed."""

import ast
import unittest

from . import scenes, tracebacks
from .honesty import NOTICE
from .limits import INLINE
from .values import inline, plain_repr, shown

__all__ = ["Facts", "facts_of", "shown"]

_SAME = ("first", "second")
_PAIRS = {
    "assertEqual": _SAME,
    "assertAlmostEqual": _SAME,
    "assertCountEqual": _SAME,
    "assertMultiLineEqual": _SAME,
    "assertListEqual": ("list1", "list2"),
    "assertTupleEqual": ("tuple1", "tuple2"),
    "assertDictEqual": ("d1", "d2"),
    "assertSetEqual": ("set1", "set2"),
    "assertSequenceEqual": ("seq1", "seq2"),
    "assertIs": ("expr1", "expr2"),
}
_OTHERS = {
    "assertNotEqual": _SAME,
    "assertNotAlmostEqual": _SAME,
    "assertIsNot": ("expr1", "expr2"),
}
_ORDERS = {
    "assertGreater": ("greater than", "less than"),
    "assertGreaterEqual": ("at least", "at most"),
    "assertLess": ("less than", "greater than"),
    "assertLessEqual": ("at most", "at least"),
}
_RAISING = {"assertRaises", "assertRaisesRegex", "assertWarns", "assertWarnsRegex"}
_AssertRaises = unittest.case._AssertRaisesBaseContext
_AssertRaisesContext = unittest.case._AssertRaisesContext


class Facts:
    """What an assertion says: a sentence, two texts, and which arguments hold the actual value.

    `nodes` are the expressions, in the tests' text, of the actual side; `body` is the body of a
    `with self.assertRaises` block instead.
    """

    def __init__(self, message, expected=None, actual=None, nodes=(), body=None):
        self.message = message
        self.expected = expected
        self.actual = actual
        self.nodes = list(nodes)
        self.body = body


def facts_of(error, tests, sources):
    """Facts of an assertion that failed; None for any other exception."""
    scene = scenes.last_scene(error, tests, sources)
    if scene is None:
        return None
    entries = scene.inner
    if not isinstance(error, AssertionError):
        return _wrong_exception(error, scene, sources)
    if any(sources.shown(entry.tb_frame.f_code.co_filename) for entry in entries):
        return None
    if not entries:
        return _bare_assert(error, scene)
    for entry in entries:
        name, values = entry.tb_frame.f_code.co_name, entry.tb_frame.f_locals
        if name == "assertion":  # the strengthened assertion of honesty.py, around the real one
            continue
        if name in ("__exit__", "handle") and isinstance(values.get("self"), _AssertRaises):
            return _not_raised(error, values["self"], scene)
        if name.startswith(("assert", "fail", "_fail")):
            return _Assertion(name, values, error, scene).facts()
    entry = entries[0]
    if str(error) == NOTICE and entry.tb_frame.f_code.co_name == "assertion":
        values = entry.tb_frame.f_locals
        first, second = values["first"], values["second"]
        name = values["original"].__name__
        names = _PAIRS.get(name, ("member", "container"))
        return _Assertion(name, dict(zip(names, (first, second))), error, scene).facts()
    return Facts(_sentence(str(error)))


class _Assertion:
    """One failed call of an assertion method, with the values of its parameters."""

    def __init__(self, name, values, error, scene):
        self.name = name
        self.values = values
        self.error = error
        self.scene = scene
        self.node = scene.node if isinstance(scene.node, ast.Call) else None

    def facts(self):
        message = self.values.get("msg")
        facts = self._facts()
        if message is not None:
            facts.message = _sentence(message if isinstance(message, str) else plain_repr(message))
        return facts

    def _facts(self):
        name, values = self.name, self.values
        if name in _PAIRS:
            return self._pair(*_PAIRS[name])
        if name in _OTHERS:
            return self._other(*_OTHERS[name])
        if name in _ORDERS:
            return self._order()
        if name in ("assertTrue", "assertFalse"):
            return self._truth(name == "assertTrue")
        if name == "assertIsNone":
            return self._about("obj", "None")
        if name == "assertIsNotNone":
            return self._about("obj", "a value other than None")
        if name in ("assertIn", "assertNotIn"):
            return self._membership(name == "assertNotIn")
        if name in ("assertIsInstance", "assertNotIsInstance"):
            return self._instance(name == "assertNotIsInstance")
        if name in ("assertRegex", "assertNotRegex"):
            return self._regex(name == "assertNotRegex")
        if name in _RAISING:
            return Facts(_sentence(str(self.error)), nodes=self._arguments()[:1])
        if name in ("fail", "assertLogs", "assertNoLogs"):
            return Facts(_sentence(str(self.error) if values.get("msg") else "The test failed."))
        return self._unknown()

    def _arguments(self):
        if self.node is None:
            return []
        return [n for n in self.node.args if not isinstance(n, ast.Starred)]

    def _pair_of_nodes(self, *names):
        """The expressions of two parameters, by place or by keyword; None where not found."""
        given = dict(zip(names, self._arguments()))
        given |= {k.arg: k.value for k in self.node.keywords} if self.node else {}
        return [given.get(name) for name in names]

    def _swapped(self, nodes):
        """Whether the second argument, and not the first, comes from the solution."""
        first, second = (node is not None and self.scene.from_solution(node) for node in nodes)
        return second and not first

    def _sides(self, names):
        """(actual value, expected value, [node of the actual one], whether they were swapped)."""
        nodes = self._pair_of_nodes(*names)
        swapped = self._swapped(nodes)
        actual, expected = (names[1], names[0]) if swapped else names
        node = nodes[1] if swapped else nodes[0]
        values = self.values
        return values[actual], values[expected], [node] if node is not None else [], swapped

    def _pair(self, *names):
        actual, expected, nodes, _ = self._sides(names)
        message = _comparison(actual, expected, self.name)
        return Facts(message, shown(expected), shown(actual), nodes)

    def _other(self, *names):
        actual, unwanted, nodes, _ = self._sides(names)
        text = f"a value other than {shown(unwanted)}"
        return Facts(_expected(text, actual), text, shown(actual), nodes)

    def _order(self):
        actual, bound, nodes, swapped = self._sides(("a", "b"))
        text = f"a value {_ORDERS[self.name][swapped]} {shown(bound)}"
        return Facts(_expected(text, actual), text, shown(actual), nodes)

    def _truth(self, wanted):
        value = self.values["expr"]
        nodes = self._arguments()[:1] or self._pair_of_nodes("expr")[:1]
        text = "True" if wanted else "False"
        if type(value) is not bool:
            text = f"a {'true' if wanted else 'false'} value"
        return Facts(_expected(text, value), text, shown(value), [n for n in nodes if n])

    def _about(self, parameter, text):
        value = self.values[parameter]
        nodes = self._pair_of_nodes(parameter)
        return Facts(_expected(text, value), text, shown(value), [n for n in nodes if n])

    def _membership(self, negated):
        nodes = self._pair_of_nodes("member", "container")
        member, container = self.values["member"], self.values["container"]
        by_member = self.scene.from_solution(nodes[0]) if nodes[0] is not None else False
        if by_member and not (nodes[1] is not None and self.scene.from_solution(nodes[1])):
            text = f"{'none' if negated else 'one'} of {shown(container)}"
            return Facts(_expected(text, member), text, shown(member), nodes[:1])
        text = f"a value that {'does not contain' if negated else 'contains'} {shown(member)}"
        return Facts(_expected(text, container), text, shown(container), [n for n in nodes[1:] if n])

    def _instance(self, negated):
        kinds = self.values["cls"]
        names = [getattr(k, "__name__", plain_repr(k)) for k in _flat(kinds)]
        text = f"a value that is {'not ' if negated else ''}of type {' or '.join(names)}"
        facts = self._about("obj", text)
        facts.actual = f"{facts.actual} of type {type(self.values['obj']).__name__}"
        return facts

    def _regex(self, negated):
        parameter = "expected_regex" if "expected_regex" in self.values else "unexpected_regex"
        pattern = getattr(self.values[parameter], "pattern", self.values[parameter])
        verb = "does not match" if negated else "matches"
        return self._about("text", f"text that {verb} {shown(pattern)}")

    def _unknown(self):
        nodes = [n for n in self._arguments() if self.scene.from_solution(n)]
        text = str(self.error)
        return Facts(_sentence(text.split("\n", 1)[0]), nodes=nodes[:1] or self._arguments()[:1])


def _flat(kinds):
    return [k for kind in kinds for k in _flat(kind)] if isinstance(kinds, tuple) else [kinds]


def _comparison(actual, expected, name):
    wanted, got = inline(expected), inline(actual)
    if wanted is not None and wanted == got and type(actual) is not type(expected):
        return f"Expected the {type(expected).__name__} {wanted}, but got a {type(actual).__name__}."
    if wanted is not None and got is not None:
        if name == "assertIs" and wanted == got:
            return f"Expected the very same object, but got another one that looks like {got}."
        end = " in any order" if name == "assertCountEqual" else ""
        return f"Expected {wanted}{end}, but got {got}."
    difference = _difference(actual, expected) if name != "assertCountEqual" else None
    return difference or "The value is not the expected one."


def _difference(actual, expected):
    """Where two long sequences of one type part."""
    if type(actual) is not type(expected) or type(actual) not in (list, tuple, str):
        return None
    for index, (got, wanted) in enumerate(zip(actual, expected)):
        if got is not wanted and plain_repr(got) != plain_repr(wanted):
            texts = inline(wanted), inline(got)
            if None in texts:
                return f"The first difference is at index {index}."
            return f"The first difference is at index {index}: expected {texts[0]}, but got {texts[1]}."
    if len(actual) != len(expected):
        return f"Expected {len(expected):,} items, but got {len(actual):,}."
    return None


def _expected(text, actual):
    got = inline(actual)
    if got is None or len(text) > INLINE * 2 or "\n" in text:
        return "The value is not the expected one."
    return f"Expected {text}, but got {got}."


def _sentence(text):
    text = text.strip()
    return text if text.endswith((".", "?", "!", ")", ":")) else f"{text}." if text else "The test failed."


def _raised_names(kinds):
    return " or ".join(getattr(kind, "__name__", plain_repr(kind)) for kind in _flat(kinds))


def _not_raised(error, context, scene):
    """assertRaises and its kin: nothing was raised, or the message does not match."""
    raises = isinstance(context, _AssertRaisesContext)
    verb = "raised" if raises else "triggered"
    names = _raised_names(context.expected)
    wanted = f"{names} is {verb}"
    caught = getattr(context, "exception", None) or getattr(context, "warning", None)
    pattern = getattr(context.expected_regex, "pattern", None)
    if pattern is not None:
        wanted += f", with a message that matches {shown(pattern)}"
    if caught is not None:
        what = tracebacks.describe(caught)
        facts = Facts(f"The message of {names} does not match.", wanted, f"{what} was {verb}")
    else:
        facts = Facts(f"Expected {names}, but nothing was {verb}.", wanted, f"nothing was {verb}")
    if context.msg is not None:
        facts.message = _sentence(str(context.msg))
    facts.body = scene.with_body()
    if facts.body is None:
        facts.nodes = scene.called_by_assertion()
    return facts


def _wrong_exception(error, scene, sources):
    """Another exception than the one that `with self.assertRaises(...)` expects."""
    if not isinstance(error, Exception):
        return None
    kinds = scene.expected_exception()
    if kinds is None:
        return None
    facts = Facts(
        f"Expected {kinds}, but {tracebacks.describe(error, sources)} was raised.",
        f"{kinds} is raised",
        f"{tracebacks.describe(error, sources)} was raised",
    )
    facts.body = scene.with_body()
    if facts.body is None:
        facts.nodes = scene.called_by_assertion()
    return facts


def _bare_assert(error, scene):
    """`assert a == b` of a test: only what needs no second evaluation is shown."""
    statement = scene.statement
    if not isinstance(statement, ast.Assert):
        return Facts(_sentence(tracebacks.message_of(error)))
    condition = statement.test
    nodes = [condition]
    expected = actual = None
    if isinstance(condition, ast.Compare) and len(condition.ops) == 1:
        sides = [condition.left, condition.comparators[0]]
        if scene.from_solution(sides[1]) and not scene.from_solution(sides[0]):
            sides.reverse()
        nodes = sides[:1]
        if isinstance(condition.ops[0], ast.Eq):
            values = [scene.known_value(side) for side in sides]
            if None not in values:
                actual, expected = (shown(value[0]) for value in values)
    message = tracebacks.message_of(error)
    if not message:
        message = f"This is not true: {ast.unparse(condition)}"
    return Facts(_sentence(message), expected, actual, nodes)

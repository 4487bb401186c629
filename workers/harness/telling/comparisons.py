"""What each assertion method expected and what it got, in words and as values."""

import ast

from ..values import approximate
from ..values.equality import compared
from ..values.showing import plain_repr, shown
from .expected import is_data

_SAME = ("first", "second")
PAIRS = {
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


class Facts:
    """What an assertion says: a sentence, two texts, and which arguments hold the actual value.

    The sentence is empty where the two texts say it all.
    `nodes` are the expressions, in the tests' text, of the actual side; `block` is a whole
    `with self.assertRaises` statement instead.
    """

    def __init__(self, message, expected=None, actual=None, nodes=(), block=None):
        self.message = message
        self.expected = expected
        self.actual = actual
        self.nodes = list(nodes)
        self.block = block

    @classmethod
    def of_value(cls, message, expected, value, node):
        """Facts of one value and the expression that it comes from."""
        return cls(message or "", expected, shown(value), [node])


class Assertion:
    """One failed assertion method, with the values of its parameters.

    `call` is the call of it in the tests' text, or one that would say the same.
    """

    def __init__(self, name, values, error, scene, message=None, call=None):
        self.name = name
        self.message = message
        self.values = values
        self.error = error
        self.scene = scene
        self.node = call or (scene.node if isinstance(scene.node, ast.Call) else None)

    def facts(self):
        """The facts, with the author's own message if there is one."""
        facts = self._facts()
        if self.message is not None:
            text = self.message if isinstance(self.message, str) else plain_repr(self.message)
            facts.message = sentence(text)
        return facts

    def _facts(self):
        name = self.name
        if name in PAIRS:
            return self._pair(*PAIRS[name])
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
        if name in ("fail", "assertLogs", "assertNoLogs"):
            return Facts(sentence("" if str(self.error) == "None" else str(self.error)))
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

    def is_swapped(self, nodes):
        """Whether the second argument, and not the first, is what the solution made."""
        first, second = (node is not None and self.scene.from_solution(node) for node in nodes)
        if first or second or None in nodes:
            return second and not first
        return is_data(nodes[0], self.scene) and not is_data(nodes[1], self.scene)

    def _sides(self, names):
        """(actual value, expected value, [node of the actual one], whether they were swapped)."""
        nodes = self._pair_of_nodes(*names)
        swapped = self.is_swapped(nodes)
        actual, expected = (names[1], names[0]) if swapped else names
        node = nodes[1] if swapped else nodes[0]
        values = self.values
        if self.name == "assertCountEqual":  # which counts what it was given under these names
            values = {"first": values["first_seq"], "second": values["second_seq"]}
        return values[actual], values[expected], [node] if node is not None else [], swapped

    def _pair(self, *names):
        actual, expected, nodes, _ = self._sides(names)
        if self.name == "assertIs":
            nodes = self._both(names, ast.Is()) or nodes
        if approximate.is_approximate(expected):
            return Facts("", approximate.wanted(expected), shown(actual), nodes)
        return Facts(*compared(actual, expected, self.name), nodes)

    def _both(self, names, operator):
        """[the comparison of two sides that both come from the solution], else an empty list."""
        nodes = self._pair_of_nodes(*names)
        if not all(node is not None and self.scene.from_solution(node) for node in nodes):
            return []
        return [ast.Compare(nodes[0], [operator], [nodes[1]])]

    def _other(self, *names):
        actual, unwanted, nodes, _ = self._sides(names)
        text = f"a value other than {shown(unwanted)}"
        if self.name == "assertIsNot":
            text = f"another object than this {shown(unwanted)}"
            nodes = self._both(names, ast.Is()) or nodes
        return Facts("", text, shown(actual), nodes)

    def _order(self):
        actual, bound, nodes, swapped = self._sides(("a", "b"))
        text = f"a value {_ORDERS[self.name][swapped]} {shown(bound)}"
        return Facts("", text, shown(actual), nodes)

    def _truth(self, wanted):
        value = self.values["expr"]
        nodes = self._arguments()[:1] or self._pair_of_nodes("expr")[:1]
        text = "True" if wanted else "False"
        if type(value) is not bool:
            text = f"a {'true' if wanted else 'false'} value"
        return Facts("", text, shown(value), [n for n in nodes if n])

    def _about(self, parameter, text):
        value = self.values[parameter]
        nodes = self._pair_of_nodes(parameter)
        return Facts("", text, shown(value), [n for n in nodes if n])

    def _membership(self, negated):
        nodes = self._pair_of_nodes("member", "container")
        member, container = self.values["member"], self.values["container"]
        if self.is_swapped(nodes[::-1]):
            text = f"{'none' if negated else 'one'} of {shown(container)}"
            return Facts("", text, shown(member), nodes[:1])
        text = f"a value that {'does not contain' if negated else 'contains'} {shown(member)}"
        return Facts("", text, shown(container), [n for n in nodes[1:] if n])

    def _instance(self, negated):
        kinds = self.values["cls"]
        names = [getattr(k, "__name__", plain_repr(k)) for k in flat(kinds)]
        text = f"a value {'not ' if negated else ''}of type {' or '.join(names)}"
        facts = self._about("obj", text)
        if self.values["obj"] is not None:
            facts.actual += f" of type {type(self.values['obj']).__name__}"
        return facts

    def _regex(self, negated):
        parameter = "expected_regex" if "expected_regex" in self.values else "unexpected_regex"
        pattern = getattr(self.values[parameter], "pattern", self.values[parameter])
        verb = "does not match" if negated else "matches"
        return self._about("text", f"text that {verb} {shown(pattern)}")

    def _unknown(self):
        nodes = [n for n in self._arguments() if self.scene.from_solution(n)]
        text = " ".join(str(self.error).split())  # from unittest.mock, mostly
        text = text[:1].upper() + text[1:]
        return Facts(sentence(text), nodes=nodes[:1] or self._arguments()[:1])


def flat(kinds):
    return [k for kind in kinds for k in flat(kind)] if isinstance(kinds, tuple) else [kinds]


def sentence(text):
    """A text as a sentence with its full stop."""
    text = text.strip() or "The test failed"
    return text if text.endswith((".", "?", "!", ":")) else f"{text}."

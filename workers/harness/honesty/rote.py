"""Answers written down for the numbers of the tests, where a function has no others.

Tests can only ask so much, and a solution that holds what they expect passes them. Where all that
they expect of a function stands in the solution's code, the function is asked for numbers next to
theirs: one that works its answer out has several answers there, a table has none.
"""

import ast
import re

from ..cost import meter
from ..telling import trees
from ..telling.comparisons import PAIRS
from ..telling.values import plain_repr

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_DISTINCT = 3
"""Fewer different results than this may well be all that a function has."""
_ROOM = 8
"""How many times more calls there must be room for between the numbers than the tests make: a
table of all there is, such as the results of a game, answers nothing beside itself either."""
_SHIFTS = (1, -1, 10)
_STEPS = 20_000


class Asked:
    """What the tests ask one function for: its calls with two or more literal numbers."""

    def __init__(self):
        self.results = {}
        """What is expected, a number, by the arguments; None where the test does not say."""
        self.methods = set()
        """The names of the methods that ask."""

    def may_be_rote(self, numbers):
        """Whether the results are among the numbers of a solution, and are a few of many."""
        expected = {result for result in self.results.values() if result is not None}
        return (
            len(expected) >= _DISTINCT
            and numbers.issuperset(map(abs, expected))
            and self._room() >= _ROOM * len(self.results)
        )

    def _room(self):
        room = 1
        for column in zip(*self.results):
            room *= max(column) - min(column) + 1
        return room

    def beside(self):
        """Arguments that differ in one number from those that the tests use."""
        near = {
            (*arguments[:place], arguments[place] + shift, *arguments[place + 1 :]): None
            for arguments in self.results
            for place in range(len(arguments))
            for shift in _SHIFTS
        }
        return [arguments for arguments in near if arguments not in self.results]


def asked(index):
    """{name of a function of the solution: Asked}."""
    found = {}
    for function in ast.walk(index.tree):
        if isinstance(function, trees.FUNCTIONS):
            for call in ast.walk(function):
                arguments = _arguments(call, index.solution_names)
                if arguments is not None:
                    of_one = found.setdefault(call.func.id, Asked())
                    of_one.methods.add(function.name)
                    if of_one.results.get(arguments) is None:
                        of_one.results[arguments] = _expected(index.parent(call), call)
    return found


def _arguments(node, solution_names):
    """The arguments of a call of the solution with two or more literal numbers, else None."""
    match node:
        case ast.Call(func=ast.Name(id=name), args=[_, _, *_], keywords=[]):
            arguments = tuple(map(_number, node.args))
            return arguments if name in solution_names and None not in arguments else None


def _expected(assertion, call):
    match assertion:
        case ast.Call(func=ast.Attribute(attr=method), args=[first, second]) if method in PAIRS:
            return _number(second if first is call else first)


def _number(node):
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return None
    return value if type(value) in (int, float) else None


def suspects(all_asked, text):
    """{name: Asked} of the functions whose answers may be written down in the solution's text."""
    if not all_asked:
        return {}
    numbers = _numbers(text)
    return {name: asked for name, asked in all_asked.items() if asked.may_be_rote(numbers)}


def _numbers(text):
    """The numbers that a solution can answer with.

    Comments, docstrings and its own checks often show the very examples of the tests.
    """
    numbers, nodes = set(), [ast.parse(text.removeprefix("\ufeff"))]
    while nodes:
        match nodes.pop():
            case ast.Expr(ast.Constant()) | ast.Assert() | ast.If(ast.Compare(ast.Name("__name__"))):
                pass
            case ast.Constant(int() | float() as value):
                numbers.add(value)
            case ast.Constant(str() | bytes() as value):
                numbers.update(map(float, _NUMBER.findall(str(value))))
            case node:
                nodes += ast.iter_child_nodes(node)
    return numbers


def shown(test, module, suspected):
    """A sentence where a function that a test asks has no answers of its own, else None."""
    for name, asked in suspected.items():
        function = vars(module).get(name)
        if test._testMethodName in asked.methods and callable(function):
            calls = asked.beside()
            outcomes = [_outcome(function, arguments) for arguments in calls]
            if len({same for same, _ in outcomes}) == 1:
                return (
                    f"{name} has answers for the numbers in the tests, and none for others:"
                    f" {name}({', '.join(map(str, calls[0]))}) {outcomes[0][1]}."
                    " Work the answer out from what the function is given."
                )
    return None


def _outcome(function, arguments):
    """(what two calls have in common that answer nothing, or the same; that answer in words)."""
    answer = unknown = object()

    def ask():
        nonlocal answer
        answer = function(*arguments)

    try:
        meter.measure(ask, (), {}, _STEPS)
    except BaseException as error:
        return None, f"raises {type(error).__name__}"
    comparable = answer is None or type(answer) in (int, float, str)
    return answer if comparable else unknown, f"gives {plain_repr(answer)}"

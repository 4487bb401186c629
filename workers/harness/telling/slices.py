"""A minimal backward slice: the statements of a test that lead to an expression, made readable."""

import ast
import copy

from . import iterations, raising, rewriting
from .effects import Effects
from .trees import FUNCTIONS, bound_by, bound_whole, names_in, names_in_all, read_part

_BLOCKS = ("body", "orelse", "finalbody", "handlers")


class Slice:
    """The statements of one scene, and of the scenes that called it, that end in `final`.

    `start` is the statement of the tests that `final` stands for; `wide` and `brief` are those of Effects.
    """

    def __init__(self, scene, final, start, wide=False, brief=False):
        self._scene = scene
        self._own = scene.own_name()
        self._start = start
        self._kept = list(final)
        self._values = {}
        self._effects = Effects(scene, wide, brief)
        self._needed = set()
        self._parameters = set()
        self._closures = list(_closures(scene.function, self._own))
        self._need(*final)

    def statements(self):
        """The statements, ready to be unparsed; None where the history cannot be told."""
        if not self._climb():
            return None
        self._resolve_globals()
        self._resolve_parameters()
        return rewriting.finish(self._kept, self._values, self._scene)

    def inlined(self, statements):
        """The same with single-use names replaced by what they stand for."""
        return rewriting.inlined(statements)

    def _need(self, *nodes):
        self._needed |= names_in_all(nodes, self._own)

    def _wanted(self):
        """The needed names, and what in the test may change them when it is called."""
        wanted, before = set(self._needed), None
        while wanted != before:
            before = set(wanted)
            changeable = {name for name in wanted if not self._effects.is_scalar(name)}
            wanted |= {name for name, names in self._closures if names & changeable}
        return wanted

    def _climb(self):
        """Collects from the statement outwards to the function, then from its fixtures."""
        index, node = self._scene.tests.tree_index, self._start
        while node is not None and not isinstance(node, (ast.Module, ast.ClassDef)):
            parent = index.parent(node)
            if node is self._scene.function:
                self._collect_fixtures()
            before, after = _before(parent, node), self._kept
            self._collect(before)
            if isinstance(parent, (ast.For, ast.AsyncFor)) and not self._loop(parent):
                return False
            if isinstance(parent, ast.While) and self._effects.touch([parent], self._wanted()):
                return False
            if isinstance(parent, (ast.With, ast.AsyncWith)):
                self._inside_with(parent, before if self._kept == after else [])
            node = parent
        self._needed |= self._parameters
        if isinstance(node, ast.ClassDef):
            self._class_values(node)
        return True

    def _collect_fixtures(self):
        """From the function to what runs before it; what its parameters hide outside is nobody's."""
        for fixture in reversed(self._scene.fixtures()):
            if fixture is not self._scene.function:
                self._collect(fixture.body)
        self._parameters = {name for name in self._needed if self._scene.is_parameter(name)}
        self._needed -= self._parameters

    def _collect(self, statements):
        for statement in reversed(statements):
            kept = self._effects.relevant(statement, self._wanted())
            # What is bound anew here has no history before.
            self._needed -= bound_whole(statement)
            self._need(*(read_part(statement) for statement in kept))
            self._kept = [*kept, *self._kept]

    def _loop(self, loop):
        """Inside a loop: its variables become values, earlier rounds are told one by one."""
        values = iterations.current(loop, self._scene)
        bound = names_in(loop.target, self._own)
        outer = {name for name in self._wanted() - bound if not self._is_bound_in(name, loop)}
        if self._effects.touch(loop.body, outer) or self._effects.touch(self._kept, outer):
            rounds = iterations.earlier(loop, self._scene)
            if rounds is None:
                return False
            for earlier in reversed(rounds):
                body = [copy.deepcopy(statement) for statement in loop.body]
                kept = self._effects.told(body, outer)
                kept = [rewriting.substituted(statement, earlier, self._own) for statement in kept]
                self._need(*kept)
                self._kept = [
                    *kept,
                    *(rewriting.substituted(one, values, self._own) for one in self._kept),
                ]
                values = {}
        self._values |= values
        return True

    def _is_bound_in(self, name, loop):
        nodes = [node for statement in loop.body for node in ast.walk(statement)]
        return any(name in bound_whole(node) for node in nodes) or any(
            name in names_in(target, self._own)
            for node in nodes
            for target in bound_by(node)[0]
            if isinstance(target, (ast.Name, ast.Attribute, ast.Tuple))
        )

    def _inside_with(self, block, unseen):
        items = [
            item
            for item in block.items
            if item.optional_vars is not None
            and names_in(item.optional_vars, self._own) & self._needed
            and not rewriting.is_of_the_test(item.context_expr, self._own)
            and not raising.is_raising(item.context_expr, self._scene.tests.tree_index)
        ]
        if items:
            items = copy.deepcopy(items)
            surrounded = self._effects.surrounded(unseen)
            self._need(*items, *surrounded)
            self._kept = [type(block)(items, [*surrounded, *self._kept])]

    def _class_values(self, definition):
        for statement in definition.body:
            for target in bound_by(statement)[0]:
                name = f"{self._own}.{target.id}" if isinstance(target, ast.Name) else None
                if name in self._needed:
                    self._values.setdefault(name, copy.deepcopy(bound_by(statement)[1]))

    def _resolve_globals(self):
        """Constants of the tests' module are put in place of their names."""
        for statement in self._scene.tests.tree.body:
            for target in bound_by(statement)[0]:
                if isinstance(target, ast.Name) and target.id in self._needed:
                    if not self._is_local(target.id):
                        value = bound_by(statement)[1]
                        short = iterations.literal(self._scene.globals.get(target.id))
                        source = value if rewriting.is_literal(value, short=True) else short
                        if source is not None:
                            self._values.setdefault(target.id, copy.deepcopy(source))

    def _is_local(self, name):
        return name in self._scene.locals and self._scene.function is not None

    def _resolve_parameters(self):
        """Parameters are replaced by what the calling scene passed for them."""
        caller = self._scene.parent
        for name in sorted(self._needed):
            if not self._scene.is_parameter(name) or name == self._own or name in self._values:
                continue
            argument = self._scene.argument(name)
            passed = None
            if argument is not None:
                outer = Slice(caller, [ast.Expr(copy.deepcopy(argument))], caller.statement)
                statements = outer.statements()
                statements = statements and outer.inlined(statements)
                if statements and len(statements) == 1:
                    passed = statements[0].value
            if passed is None:
                passed = iterations.literal(self._scene.locals.get(name))
            if passed is not None:
                self._values[name] = passed


def _closures(function, own):
    """(name, names that it mentions) of each function and class inside a function."""
    for node in ast.walk(function) if function is not None else ():
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and node is not function:
            yield node.name, names_in(node, own) - {node.name}
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            for target in node.targets:
                yield from ((name, names_in(node.value, own)) for name in names_in(target))


def _before(parent, node):
    """The statements in front of a node in the block of its parent that holds it."""
    for field in _BLOCKS:
        block = getattr(parent, field, None)
        if isinstance(block, list) and node in block:
            return block[: block.index(node)]
    return []

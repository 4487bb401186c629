"""Where a test stood when an exception passed through it: frames matched with the syntax tree."""

import ast

from ..sources import tracebacks
from . import fixtures, raising
from .trees import FUNCTIONS, bound_by, names_in, names_in_all, nodes_in


def last_scene(error, tests):
    """The innermost frame of the tests in a traceback; None where there is none."""
    scenes = scenes_of(list(tracebacks.entries(error)), tests)
    return scenes[-1] if scenes else None


def fixture_of(error, tests):
    """The name of the fixture of pytest's in which an exception came up, or None."""
    outer = next(iter(scenes_of(list(tracebacks.entries(error)), tests)), None)
    function = outer and outer.function
    return fixtures.name_of(function, tests.tree_index) if function is not None else None


def calling_scene(error, tests, sources):
    """The frame of the tests that called the learner's code; None where there is none.

    What the tests do when learner code calls them back is not what they called.
    """
    entries = list(tracebacks.entries(error))
    files = [entry.tb_frame.f_code.co_filename for entry in entries]
    learners = [i for i, file in enumerate(files) if sources.shown(file)]
    scenes = scenes_of(entries[: learners[0]] if learners else entries, tests)
    if learners or isinstance(error, AssertionError):
        return scenes[-1] if scenes else last_scene(error, tests)
    speaking = [scene for scene in scenes if scene.node and scene.from_solution(scene.node)]
    return (speaking or scenes or [None])[-1]


def scenes_of(entries, tests):
    """A Scene for each frame of the tests among traceback entries, outermost first."""
    scenes = []
    for index, entry in enumerate(entries):
        if _is_own(entry, tests):
            parent = scenes[-1] if scenes else None
            scenes.append(Scene(entry, entries[index + 1 :], tests, parent))
    return scenes


def _is_own(entry, tests):
    return entry.tb_frame.f_code.co_filename == tests.filename


class Scene:
    """One frame of the tests.

    `node` is the expression it was evaluating, `statement` the innermost statement around that,
    `locals` the frame's variables, `parent` the scene that called this one, `inner` the traceback
    entries further in.
    """

    def __init__(self, entry, inner, tests, parent):
        self.tests = tests
        self._index = tests.tree_index
        self.parent = parent
        self.inner = inner
        self.node = tests.tree_index.at(tracebacks.position(entry), entry.tb_lineno)
        self.statement = self._first(self.node, ast.stmt)
        self.function = self._function_around(self.node)
        self.locals = dict(entry.tb_frame.f_locals)
        self.globals = entry.tb_frame.f_globals
        if parent is not None and parent.function is self.function:
            # A lambda or a generator expression is part of the function around it.
            self.locals = parent.locals | self.locals
            self.parent = parent.parent
        self._origins = {}
        self._fixtures = None

    def up(self, node):
        """The nodes around a node, innermost first, itself included."""
        while node is not None:
            yield node
            node = self.tests.tree_index.parent(node)

    def _first(self, node, kinds):
        return next((n for n in self.up(node) if isinstance(n, kinds)), None)

    def _function_around(self, node):
        """The function whose body holds a node; its decorators stand outside of it."""
        below = None
        for around in self.up(node):
            if isinstance(around, FUNCTIONS) and (below is None or below in around.body):
                return around
            below = around
        return None

    def test_class(self):
        """The class definition around this scene's function, or None."""
        return self._first(self.function, ast.ClassDef) if self.function else None

    def own_name(self):
        """What the function calls its own object: `self`, or None outside methods."""
        if self.test_class() is None or not self.function.args.args:
            return None
        return self.function.args.args[0].arg

    def from_solution(self, node):
        """Whether an expression mentions the solution, or something made with it."""
        return any(self._is_from_solution(name) for name in names_in(node, self.own_name()))

    def _is_from_solution(self, name):
        known = self._origins.get(name)
        if known is None:
            self._origins[name] = False  # ends circles of names
            known = self._origins[name] = self._find_origin(name)
        return known

    def _find_origin(self, name):
        index = self.tests.tree_index
        if name in index.solution_names or (index.imports_all and self._came_along(name)):
            return True
        for value in self._sources_of(name):
            if self.from_solution(value):
                return True
        argument = self.argument(name)
        return argument is not None and self.parent.from_solution(argument)

    def _came_along(self, name):
        """Whether a name must be from `from solution import *`: nothing in the tests binds it."""
        bound = (bound_by(statement)[0] for statement in self.tests.tree.body)
        own = {name for targets in bound for name in names_in_all(targets)}
        own |= {statement.name for statement in self.tests.tree.body if hasattr(statement, "name")}
        is_module = isinstance(self.globals.get(name), type(ast))
        return name in self.globals and name not in own and not is_module

    def _sources_of(self, name):
        own = self.own_name()
        for function in self.functions_of(name):
            for node in nodes_in(function):
                targets, value = bound_by(node)
                if name in {n for target in targets for n in names_in(target, own)}:
                    yield value
                if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and node.name == name:
                    yield node
        index = self.tests.tree_index
        helper = index.helpers.get(name.rpartition(".")[2])
        if helper is not None and helper is not self.function:
            yield from helper.body

    def functions_of(self, name):
        """What may bind a name: this function, or the fixtures for the object's own.

        Outside of functions it is the whole text, as far as it runs when it is loaded.
        """
        if "." not in name:
            return [self.function or self.tests.tree]
        return [self.function, *self.fixtures()]

    def fixtures(self):
        """`setUp` and its kin, and what pytest's fixtures do, in the order in which they run."""
        if self._fixtures is None:
            self._fixtures = fixtures.of(self)
        return self._fixtures

    def argument(self, name):
        """The expression that the calling scene passed for a parameter, or None."""
        call = self.parent.node if self.parent is not None else None
        if not isinstance(call, ast.Call) or self.function is None:
            return None
        is_method = isinstance(call.func, ast.Attribute)
        called = call.func.attr if is_method else getattr(call.func, "id", None)
        if called != self.function.name or any(isinstance(a, ast.Starred) for a in call.args):
            return None
        parameters = [a.arg for a in [*self.function.args.posonlyargs, *self.function.args.args]]
        if is_method and self.test_class() is not None:
            parameters = parameters[1:]
        given = dict(zip(parameters, call.args)) | {k.arg: k.value for k in call.keywords}
        return given.get(name)

    def is_parameter(self, name):
        if self.function is None:
            return False
        a = self.function.args
        return name in {p.arg for p in [*a.posonlyargs, *a.args, *a.kwonlyargs]}

    def known_value(self, node):
        """(value,) of a literal or a variable, without evaluating anything else; None otherwise."""
        if isinstance(node, ast.Name) and node.id in self.locals:
            return (self.locals[node.id],)
        try:
            return (ast.literal_eval(node),)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            return None

    def raising_block(self):
        """The `with self.assertRaises(...)` statement around this scene, or None."""
        for node in self.up(self.node):
            if isinstance(node, FUNCTIONS):
                return None
            if raising.is_block(node, self._index):
                return node
        return None

    def catching_block(self, node):
        """The `with self.assertRaises(...) as caught` of whose `caught` an expression speaks."""
        names = names_in(node, self.own_name())
        for block in ast.walk(self.function) if self.function else ():
            if raising.is_block(block, self._index):
                targets = (i.optional_vars for i in block.items if i.optional_vars is not None)
                if any(names_in(target, self.own_name()) & names for target in targets):
                    return block
        return None

    def expected_exception(self):
        """The exceptions that an assertRaises around this scene names, as text, or None."""
        return raising.exceptions(self.raising_block(), self._raising_call(), self._index)

    def called_by_assertion(self):
        """[the call that `self.assertRaises(E, f, ...)` makes], or an empty list."""
        return raising.called(self._raising_call(), self._index)

    def _raising_call(self):
        calls = (n for n in self.up(self.node) if raising.is_raising(n, self._index))
        return next((call for call in calls if len(call.args) > 1), None)

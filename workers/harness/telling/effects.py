"""Which statements of a test can matter to an object: what they bind, and what they may change."""

import ast
import copy

from . import fixtures, raising
from .trees import bound_by, bound_whole, names_in_all, read_part

_PURE = frozenset(
    """abs all any ascii bin bool bytes chr complex dict divmod enumerate filter float format
    frozenset getattr hasattr hash hex id int isinstance issubclass len list map max min oct ord
    pow print range repr reversed round set sorted str sum tuple type vars zip""".split()
)
_LOOKING = ("is_", "has_", "get", "to_", "peek", "top", "size", "count", "__len__", "index")
_SCALARS = (int, float, bool, str, bytes, complex, type(None), range)


class Effects:
    """Judges statements of one scene.

    `wide` takes what is done to anything that the solution has made for a change of all, `brief` calls with a
    telling name for harmless.
    """

    def __init__(self, scene, wide, brief):
        self._wide = wide
        self._scene = scene
        self._own = scene.own_name()
        self._locals = scene.locals
        self._given = fixtures.names_bound(scene.fixtures())
        self._helpers = scene.tests.tree_index.helpers
        self._brief = brief

    def relevant(self, statement, needed):
        """What of a statement matters to the needed names: a list of statements to keep."""
        match statement:
            case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
                return self._assignment(statement, needed)
            case ast.Delete(targets=targets):
                roots = {_root(target, self._own) for target in targets}
                return [copy.deepcopy(statement)] if roots & needed else []
            case ast.Expr(value=value) if self._is_of_the_test(value):
                return self._parts(value, needed)
            case ast.Expr(value=value):
                changes = (
                    self._may_change(value, needed)
                    or self._is_for_effect(value, needed)
                    or self._is_done_to_another(value)
                    or self._is_noticed(value, needed)
                )
                return [copy.deepcopy(statement)] if changes and not self._only_looks(value) else []
            case ast.Assert(test=test):
                return self._parts(test, needed)
            case ast.With(items=items) | ast.AsyncWith(items=items):
                return self._with(statement, items, needed)
            case ast.For() | ast.AsyncFor() | ast.While() | ast.If():
                return self._block(statement, needed)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                return [copy.deepcopy(statement)] if statement.name in needed else []
        return []

    def told(self, statements, needed):
        """What of a block matters to the needed names, with what it reads for that."""
        wanted, kept = set(needed), []
        for statement in reversed(statements):
            found = self.relevant(statement, wanted)
            wanted -= bound_whole(statement)
            wanted |= names_in_all(map(read_part, found), self._own)
            kept = [*found, *kept]
        return kept

    def touch(self, statements, needed):
        """Whether any of these statements may bind or change a needed name."""
        return any(self.relevant(statement, needed) for statement in statements)

    def surrounded(self, statements):
        """What may reach the context around it unnamed, as what is printed does."""
        return [
            copy.deepcopy(one)
            for one in statements
            if not (isinstance(one, ast.Expr) and self._is_of_the_test(one.value))
            and any(self._scene.from_solution(n) for n in ast.walk(one) if isinstance(n, ast.Call))
        ]

    def _assignment(self, statement, needed):
        targets, value = bound_by(statement)
        if not targets:
            return []
        bound = set().union(*(_roots(target, self._own) for target in targets))
        if bound & needed:
            return [copy.deepcopy(statement)]
        if self._may_change(value, needed) and not self._only_looks(value):
            return [ast.Expr(copy.deepcopy(value))]
        return []

    def _with(self, statement, items, needed):
        inner = self.told(statement.body, needed)
        calls = [item.context_expr for item in items]
        if any(self._is_of_the_test(call) for call in calls):
            refused = any(raising.refuses(call, self._scene.tests.tree_index) for call in calls)
            # What was refused may have done a part of its work before.
            return [type(statement)(copy.deepcopy(items), inner)] if refused and inner else inner
        bound = {
            name
            for item in items
            if item.optional_vars is not None
            for name in _roots(item.optional_vars, self._own)
        }
        if not inner and not bound & needed and not self._any_changes(calls, needed):
            return []
        inner = inner or self.surrounded(statement.body) or [ast.Pass()]
        return [type(statement)(copy.deepcopy(items), inner)]

    def _block(self, statement, needed):
        body, otherwise = self.told(statement.body, needed), self.told(statement.orelse, needed)
        if not body and not otherwise:
            return []
        kept = copy.copy(statement)
        kept.body, kept.orelse = body or [ast.Pass()], otherwise
        return [copy.deepcopy(kept)]

    def _is_of_the_test(self, node):
        """Whether a call is one of the test's own methods: an assertion, subTest, a cleanup."""
        while isinstance(node, ast.Await):
            node = node.value
        if isinstance(node, ast.Call) and self._scene.tests.tree_index.of_pytest(node.func):
            return True
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == self._own
            and node.func.attr not in self._helpers
        )

    def _parts(self, expression, needed):
        """The outermost calls inside an assertion that may change a needed name."""
        kept = []
        for child in ast.iter_child_nodes(expression):
            if isinstance(child, ast.Call) and self._changes(child, needed):
                kept += [] if self._only_looks(child) else [ast.Expr(copy.deepcopy(child))]
            elif isinstance(child, (ast.expr, ast.keyword)) and not isinstance(child, ast.Lambda):
                kept += self._parts(child, needed)
        return kept

    def _any_changes(self, expressions, needed):
        return any(self._may_change(expression, needed) for expression in expressions)

    def _may_change(self, expression, needed):
        calls = (node for node in ast.walk(expression) if isinstance(node, ast.Call))
        return any(self._changes(call, needed) for call in calls)

    def _changes(self, call, needed):
        changeable = {name for name in needed if not self.is_scalar(name)}
        if _root(call.func, self._own) in changeable:
            return True
        if isinstance(call.func, ast.Name) and call.func.id in _PURE | self._helpers.keys():
            return False
        arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
        passed = {_root(argument, self._own) for argument in arguments}
        return bool(passed & changeable)

    def _is_for_effect(self, value, needed):
        """Whether a helper whose result nobody takes gets something that the needed names hold."""
        while isinstance(value, ast.Await):
            value = value.value
        if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Name):
            return False
        if value.func.id not in self._helpers:
            return False
        arguments = [*value.args, *(keyword.value for keyword in value.keywords)]
        return bool(names_in_all(arguments, self._own) & needed & self._locals.keys())

    def _is_done_to_another(self, value):
        """Whether a call whose result nobody takes is of something else that the solution has made.

        What should have nothing to do with the needed names has, in many a solution that is wrong.
        """
        while isinstance(value, ast.Await):
            value = value.value
        if not self._wide or not isinstance(value, ast.Call):
            return False
        name = _root(value.func, self._own)
        made = name in self._locals and not self.is_scalar(name)
        return made and self._scene.from_solution(ast.Name(name, ast.Load()))

    def _is_noticed(self, value, needed):
        """Whether a fixture of pytest's shows what a call does, or is what changes something for it."""
        if not isinstance(value, ast.Call):
            return False
        if _root(value.func, self._own) == "monkeypatch":
            return self._scene.is_parameter("monkeypatch")
        noticing = fixtures.OBSERVERS & needed
        return any(map(self._scene.is_parameter, noticing)) and self._scene.from_solution(value)

    def _only_looks(self, value):
        if not self._brief:
            return False
        while isinstance(value, ast.Await):
            value = value.value
        name = value.func.attr if isinstance(getattr(value, "func", None), ast.Attribute) else ""
        return name.startswith(_LOOKING)

    def is_scalar(self, name):
        """Whether a name stands for something that no call can change."""
        if name in self._locals:
            return type(self._locals[name]) in _SCALARS
        if name in self._given:
            return False
        owner, _, attribute = name.partition(".")
        if attribute and owner in self._locals:
            return type(getattr(self._locals[owner], "__dict__", {}).get(attribute)) in _SCALARS
        # Functions, classes and constants of the module are not changed by being called.
        return not attribute


def _root(node, own):
    """The variable at the root of `a.b[0].c`; attributes of the test's own object count as one."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Starred, ast.Await, ast.Call)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == own:
                return f"{own}.{node.attr}"
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def _roots(target, own):
    if isinstance(target, (ast.Tuple, ast.List)):
        return set().union(*(_roots(one, own) for one in target.elts))
    return {_root(target, own)}

"""Rewrites sliced statements: values for names, no `self`, one line where one line says it."""

import ast
import copy

from .iterations import literal
from ..limits import INLINE
from .trees import FUNCTIONS, names_in, names_in_all

_CONSTRUCTORS = frozenset(
    "list tuple dict set frozenset str int float bytes range len sorted".split()
)


class _Substitution(ast.NodeTransformer):
    """Puts expressions in place of names; `self.x` counts as a name."""

    def __init__(self, values, own):
        self._values = values
        self._own = own

    def visit(self, node):
        return node if _hides(node, {self._own}) else super().visit(node)

    def visit_Name(self, node):
        value = self._values.get(node.id)
        if value is None or not isinstance(node.ctx, ast.Load):
            return node
        return copy.deepcopy(value)

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id == self._own:
            value = self._values.get(f"{self._own}.{node.attr}")
            return node if value is None else copy.deepcopy(value)
        return self.generic_visit(node)


def _hides(node, owners):
    """Whether a function has a `self` of its own."""
    if not isinstance(node, (*FUNCTIONS, ast.Lambda)):
        return False
    return not owners.isdisjoint(a.arg for a in node.args.args)


def substituted(node, values, own):
    """A copy of a node with values in place of names."""
    return _Substitution(values, own).visit(copy.deepcopy(node)) if values else node


class _Names(ast.NodeTransformer):
    """`self.stack` becomes `stack`, `solution.add` becomes `add`."""

    def __init__(self, owners):
        self._owners = owners

    def visit(self, node):
        return node if _hides(node, self._owners) else super().visit(node)

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id in self._owners:
            return ast.Name(node.attr, node.ctx)
        return self.generic_visit(node)


def is_of_the_test(node, own):
    """Whether an expression is a call of one of the test's own methods."""
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith(f"{own}.")


def is_literal(node, short=False):
    """Whether an expression is written out data; with `short`, on less than a line."""
    try:
        ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return False
    return not short or len(ast.unparse(node)) <= INLINE


def finish(statements, values, scene):
    """The statements with values put in and the test's own object gone; None if names collide."""
    own, index = scene.own_name(), scene.tests.tree_index
    statements = [substituted(s, values, own) for s in statements]
    contexts = {name for s in statements for name in _context_names(s)}
    statements = [_evaluated(s, scene, contexts) for s in statements]
    bound = _bound_names(statements)
    attributes = _attributes(statements, own)
    if bound & attributes:
        return None
    owners = index.solution_modules | ({own} if own else set())
    return [_Names(owners).visit(statement) for statement in statements]


def _attributes(statements, own):
    return {
        node.attr
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == own
    }


def _bound_names(statements):
    return {
        node.id
        for statement in statements
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _context_names(statement):
    items = (node for node in ast.walk(statement) if isinstance(node, ast.withitem))
    return names_in_all(items)


def _evaluated(statement, scene, contexts):
    """`xs = [random.random() for ...]` becomes the plain data that it made.

    What a block that is told has caught is read from it instead.
    """
    match statement:
        case ast.Assign(value=value) if names_in(value) & contexts:
            return statement
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if not _is_simple(value, scene):
            made = literal(scene.locals.get(name, scene))
            # A function or a class that was made has a name that stands for nothing here.
            if made is not None and not isinstance(made, ast.Name):
                return ast.Assign(statement.targets, made)
    return statement


def _is_simple(value, scene):
    """Whether an expression is worth reading: data, or calls of the solution and the tests."""
    index = scene.tests.tree_index
    known = _CONSTRUCTORS | index.helpers.keys() | index.solution_names
    for node in ast.walk(value):
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            return scene.from_solution(value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id not in known and node.func.id not in scene.locals:
                return scene.from_solution(value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return scene.from_solution(value)
    return True


def inlined(statements):
    """The statements with each name that is bound once and used once replaced; None if none is."""
    statements = list(statements)
    changed = False
    for place in range(len(statements) - 1, -1, -1):
        shorter = _without(statements, place)
        if shorter is not None:
            statements, changed = shorter, True
    return statements if changed or len(statements) == 1 else None


def _without(statements, place):
    match statements[place]:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            pass
        case _:
            return None
    before, after = statements[:place], statements[place + 1 :]
    uses = [n for s in after for n in ast.walk(s) if isinstance(n, ast.Name) and n.id == name]
    if any(not isinstance(n.ctx, ast.Load) for n in uses) or name in _bound_names(before):
        return None
    constant = isinstance(value, ast.Constant)
    if not uses or len(uses) > 1 and not constant:
        return None
    user = next(i for i, s in enumerate(after) if uses[0] in list(ast.walk(s)))
    if not constant and not _can_move(value, after[:user], after[user], uses[0]):
        return None
    return before + [substituted(s, {name: value}, None) for s in after]


def _can_move(value, passed, target, use):
    """Whether evaluating a value later, at its use, means the same."""
    names = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)}
    if isinstance(target, (ast.For, ast.While, ast.With, *FUNCTIONS)):
        return False
    repeated = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    for node in ast.walk(target):
        if isinstance(node, repeated) and use in list(ast.walk(node)):
            return is_literal(value)
    mutable = any(isinstance(n, ast.Call) for n in ast.walk(value))
    for statement in passed:
        used = {n.id for n in ast.walk(statement) if isinstance(n, ast.Name)}
        # What is done to one thing may show in another, where the solution is wrong.
        if mutable and (used & names or isinstance(statement, ast.Expr)):
            return False
    # The receiver of a method reads better as a name of its own.
    return not (_is_receiver(target, use) and passed)


def _is_receiver(target, use):
    return any(
        isinstance(node, ast.Attribute) and node.value is use for node in ast.walk(target)
    )

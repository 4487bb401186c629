"""Which side of a comparison is written out in the tests, where neither speaks of the solution.

What a solution prints or changes in place reaches a test under names of the test's own.
"""

import ast

from .trees import bound_by, names_in, names_in_all


def is_data(node, scene):
    """Whether an expression is made of what stands in the tests alone."""
    own = scene.own_name()
    return all(_is_data_name(name, scene, own) for name in names_in(node, own))


def _is_data_name(name, scene, own):
    around = scene.function if scene.function is not None and name in scene.locals else None
    nodes = list(ast.walk(around or scene.tests.tree))
    bindings = [bound_by(node) for node in nodes]
    values = [value for targets, value in bindings if name in names_in_all(targets)]
    if not values or names_in_all(values):
        return False
    return around is None or not _is_used_otherwise(name, around, own)


def _is_used_otherwise(name, function, own):
    """Whether a name is used outside the test's own checks: by the solution, perhaps."""
    checks = f"{own}.assert", f"{own}.subTest"
    inside = {
        inner
        for check in ast.walk(function)
        if _is_check(check, checks)
        for inner in ast.walk(check)
    }
    return any(
        isinstance(node, ast.Name)
        and node.id == name
        and isinstance(node.ctx, ast.Load)
        and node not in inside
        for node in ast.walk(function)
    )


def _is_check(node, checks):
    if isinstance(node, ast.Assert):
        return True
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith(checks)

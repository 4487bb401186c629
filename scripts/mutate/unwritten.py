"""Solutions of which something is not written yet, to be compared with mistakes."""

import ast
import copy
import json

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def unwritten(source, starter):
    """JSON text of [{"name", "source"}]: all functions without a body, then each one alone.

    Functions that the starter gives as they are stay.
    """
    tree = ast.parse(source)
    given = {(name, ast.dump(node)) for name, _, node in _functions(ast.parse(starter))}
    paths = [
        (name, path) for name, path, node in _functions(tree) if (name, ast.dump(node)) not in given
    ]
    whole = [{"name": "nothing written", "source": _without(tree, paths)}]
    if len(paths) < 2:
        return json.dumps(whole)
    return json.dumps(
        whole
        + [
            {"name": f"{name} not written", "source": _without(tree, [(name, path)])}
            for name, path in paths
        ]
    )


def _functions(tree):
    """(qualified name, indices that lead to it, node) of functions and of methods of classes."""
    for index, node in enumerate(tree.body):
        if isinstance(node, _FUNCTIONS):
            yield node.name, (index,), node
        if isinstance(node, ast.ClassDef):
            for place, method in enumerate(node.body):
                if isinstance(method, _FUNCTIONS):
                    yield f"{node.name}.{method.name}", (index, place), method


def _without(tree, paths):
    changed = copy.deepcopy(tree)
    for _, path in paths:
        node = changed
        for index in path:
            node = node.body[index]
        node.body = [ast.Pass()]
    return ast.unparse(ast.fix_missing_locations(changed))

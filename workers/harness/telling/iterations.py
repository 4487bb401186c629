"""Loop variables as values: in the round that failed, and in the rounds before it."""

import ast

from ..limits import CALL_LINES
from ..values.showing import inline, is_plain
from .trees import names_in

_missing = object()


def literal(value):
    """A short, plain value as an expression; None for any other. Classes and functions by name."""
    if isinstance(value, type) or type(value) is type(literal):
        name = value.__name__
        return ast.Name(name, ast.Load()) if name.isidentifier() else None
    text = inline(value) if is_plain(value) else None
    if text is None:
        return None
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        return None


def current(loop, scene):
    """{loop variable: expression} of the round that the scene stands in."""
    found = {}
    for name in names_in(loop.target):
        expression = literal(scene.locals.get(name, _missing))
        if expression is not None:
            found[name] = expression
    return found


def earlier(loop, scene):
    """[{loop variable: expression}] of the rounds before; None where they cannot be told."""
    values = _values(loop.iter, scene)
    if values is None:
        return None
    rounds = [_bind(loop.target, value) for value in values]
    if None in rounds:
        return None
    now = {name: scene.locals.get(name, _missing) for name in names_in(loop.target)}
    matching = [i for i, bound in enumerate(rounds) if _same(bound, now)]
    if len(matching) != 1 or matching[0] > CALL_LINES:
        return None
    told = [{k: literal(v) for k, v in bound.items()} for bound in rounds[: matching[0]]]
    return None if any(None in bound.values() for bound in told) else told


def _values(iterable, scene):
    """The items of a literal or a list of the test; of range, reversed, enumerate, zip of those."""
    called = iterable.func if isinstance(iterable, ast.Call) else None
    if isinstance(called, ast.Name) and not iterable.keywords:
        arguments = [_values(a, scene) or scene.known_value(a) for a in iterable.args]
        if called.id == "range":
            numbers = [scene.known_value(a) for a in iterable.args]
            if all(n and type(n[0]) is int for n in numbers):
                return list(range(*(n[0] for n in numbers))[: CALL_LINES * 2])
            return None
        if None in arguments:
            return None
        if called.id == "reversed":
            return arguments[0][::-1]
        if called.id == "enumerate" and len(arguments) == 1:
            return list(enumerate(arguments[0]))
        if called.id == "zip":
            return list(zip(*arguments))
        return None
    known = scene.known_value(iterable)
    if known is None or type(known[0]) not in (list, tuple, str):
        return None
    return list(known[0][: CALL_LINES * 2])


def _bind(target, value):
    if isinstance(target, ast.Name):
        return {target.id: value}
    if isinstance(target, (ast.Tuple, ast.List)) and type(value) in (list, tuple):
        if len(target.elts) != len(value):
            return None
        bound = {}
        for part, item in zip(target.elts, value):
            inner = _bind(part, item)
            if inner is None:
                return None
            bound |= inner
        return bound
    return None


def _same(bound, now):
    return all(
        now.get(name, _missing) is value
        or is_plain(value) and is_plain(now.get(name)) and repr(value) == repr(now.get(name))
        for name, value in bound.items()
    )

"""Describes functions by their type hints."""

from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints


def describe(hint):
    origin = get_origin(hint)
    if origin is Annotated:
        kind, *notes = get_args(hint)
        return f"{describe(kind)} ({', '.join(map(str, notes))})"
    if origin is Literal:
        return " or ".join(map(repr, get_args(hint)))
    if origin is Union or type(hint).__name__ == "UnionType":
        return " or ".join(map(describe, get_args(hint)))
    if origin:
        return f"{origin.__name__} of {', '.join(map(describe, get_args(hint)))}"
    return "nothing" if hint is type(None) else getattr(hint, "__name__", str(hint))


def parameters(function):
    hints = get_type_hints(function, include_extras=True)
    return {name: describe(hint) for name, hint in hints.items()}


def is_optional(hint):
    return type(None) in get_args(hint)

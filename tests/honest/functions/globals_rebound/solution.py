"""Runs a function with other globals for once."""

import types


def with_globals(function, **names):
    return types.FunctionType(function.__code__, {**function.__globals__, **names})


def callers_of(name, module_globals):
    return sorted(
        key
        for key, value in module_globals.items()
        if isinstance(value, types.FunctionType) and name in value.__code__.co_names
    )

"""Shows what a function takes from outside: closures, globals and builtins."""

import inspect


def outside(function):
    found = inspect.getclosurevars(function)
    return {
        "nonlocals": dict(found.nonlocals),
        "globals": sorted(found.globals),
        "builtins": sorted(found.builtins),
        "unbound": sorted(found.unbound),
    }


def is_pure(function):
    found = outside(function)
    return not (found["globals"] or found["nonlocals"] or found["unbound"])

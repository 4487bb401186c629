"""Reads the source of functions: how long they are, what they call."""

import ast
import inspect
import textwrap


def length(function):
    """Lines of a function.

    Decorators count too.
    """
    return len(inspect.getsource(function).splitlines())


def called_names(function):
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    return sorted(
        {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    )


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

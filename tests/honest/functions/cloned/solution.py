"""Copies functions, with other defaults or other names if wanted."""

import functools
import types


def clone(function, **changes):
    copy = types.FunctionType(
        function.__code__,
        function.__globals__,
        changes.get("name", function.__name__),
        function.__defaults__,
        function.__closure__,
    )
    copy = functools.update_wrapper(copy, function, assigned=("__doc__", "__module__"))
    copy.__kwdefaults__ = {**(function.__kwdefaults__ or {}), **changes.get("defaults", {})}
    del copy.__wrapped__
    return copy

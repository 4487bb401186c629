"""Old names of a module that still work, with a warning."""

import warnings

_RENAMED = {"add_numbers": "add", "mul_numbers": "multiply"}


def add(a, b):
    return a + b


def multiply(a, b):
    return a * b


def __getattr__(name):
    if name in _RENAMED:
        new = _RENAMED[name]
        warnings.warn(f"{name} is now {new}", DeprecationWarning, stacklevel=2)
        return globals()[new]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted([*globals(), *_RENAMED])

"""Room on the stack for CPython's compiler, which takes more for a long text than calls may take.

The limit for running code is low, since what overflows first is the engine's own stack, for good.
A compiler's frames take little of that.
"""

import functools

_widen = _narrow = None


def allow(widen, narrow):
    """Takes the functions that set the limit for compiling, and the one for running code again."""
    global _widen, _narrow
    _widen, _narrow = widen, narrow


def with_room(compiling):
    """A function that compiles, with as much stack as that may take."""

    @functools.wraps(compiling)
    def compile_with_room(*arguments, **options):
        if _widen is None:
            return compiling(*arguments, **options)
        _widen()
        try:
            return compiling(*arguments, **options)
        finally:
            _narrow()

    return compile_with_room

"""Counts what code does with `sys.monitoring`: the same number on every machine, every time.

A step is a turn or a branch of a loop or a condition, a call of a Python function, one more value
of a generator, or a `charge` by the counted values of `counted.py`, which stand in for work in C.
Whatever runs while a call is measured counts, in whichever file it stands: the learner's code and
the libraries it calls. Only the code in `_exempt` does not, the tests' own helpers.
"""

import re
import sys
import types

from . import tool

_UNLIMITED = 2**62
_len, _min = len, min  # what learner code may have patched by the time they are called
_disable = sys.monitoring.DISABLE
_modules = sys.modules
_patterns = re._cache  # private, but there is no other way to see what re has compiled (3.14)
_events = sys.monitoring.events
_kinds = tuple(
    getattr(_events, name)
    for name in ("JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "PY_START", "PY_RESUME")
)
_all_kinds = sum(_kinds)

_count = 0
_limit = _UNLIMITED
_exempt = {}
"""Code objects by their id; held, so that no other one can get the id."""


class OutOfSteps(BaseException):
    """Ends a call that has used up its steps; an `except Exception` does not hold it."""

    __module__, __qualname__ = "builtins", "OutOfSteps"


class Measured:
    """One call: its steps, whether the limit ended it, and whether the next call finds more ready.

    Ready are modules that are imported and patterns that are compiled.
    """

    def __init__(self, steps, stopped, prepared):
        self.steps = steps
        self.stopped = stopped
        self.prepared = prepared


class SwitchedOff(Exception):
    """The count cannot be trusted: somebody took its events away."""


def charge():
    """One step for work in C that no event tells of."""
    global _count
    _count += 1
    if _count > _limit:
        raise OutOfSteps


def _on_event(code, *_):
    global _count
    if id(code) in _exempt:
        return _disable
    _count += 1
    if _count > _limit:
        raise OutOfSteps


def exempt(codes):
    """The code objects, with those inside them, whose own steps never count."""
    for code in codes:
        if id(code) not in _exempt:
            _exempt[id(code)] = code
            exempt(one for one in code.co_consts if type(one) is types.CodeType)


def is_exempt(code):
    return id(code) in _exempt


def measure(function, arguments, options, limit):
    """Calls a function and counts its steps -> Measured.

    What the function raises comes through. Raises SwitchedOff, and RuntimeError inside itself.
    """
    global _count, _limit
    if _limit != _UNLIMITED:
        raise RuntimeError("steps are being counted already")
    ready = _ready()
    _start()
    _count, _limit = 0, limit
    try:
        function(*arguments, **options)
    except BaseException:
        if _count <= limit:
            raise  # else whatever came out was made of the OutOfSteps
    finally:
        _limit = _UNLIMITED
        intact = _stop()
    if not intact:
        raise SwitchedOff
    return Measured(_min(_count, limit), _count > limit, _ready() != ready)


def _ready():
    return _len(_modules), _len(_patterns)


def watch(**callbacks):
    """Calls what is given for each kind of event by its name in `sys.monitoring`, until `release`."""
    tool.claim()
    kinds = {getattr(_events, name): callback for name, callback in callbacks.items()}
    for kind, callback in kinds.items():
        tool.register(tool.ID, kind, callback)
    tool.set_events(tool.ID, sum(kinds))


def release():
    """Ends what `watch` began."""
    if tool.is_held():
        tool.set_events(tool.ID, 0)


def _start():
    tool.claim()
    for kind in _kinds:
        tool.register(tool.ID, kind, _on_event)
    tool.set_events(tool.ID, _all_kinds)


def _stop():
    """Ends the counting; returns whether it was still going on."""
    if not tool.is_held():
        return False
    events = tool.get_events(tool.ID)
    tool.set_events(tool.ID, 0)
    callbacks = [tool.register(tool.ID, kind, None) for kind in _kinds]
    return events == _all_kinds and all(one is _on_event for one in callbacks)


exempt(function.__code__ for function in (measure, _start, _stop, charge))
exempt(value.__code__ for value in vars(tool).values() if type(value) is types.FunctionType)

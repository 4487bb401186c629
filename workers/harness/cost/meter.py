"""Counts what code does with `sys.monitoring`: the same number on every machine, every time.

A step is a turn or a branch of a loop or a condition, a call of a Python function, one more value
of a generator, or a `charge` by the counted values of `counted.py`, which stand in for work in C.
Whatever runs while a call is measured counts, in whichever file it stands: the learner's code and
the libraries it calls. Only the code in `_exempt` does not, the tests' own helpers.
"""

import sys
import types

TOOL = 4
"""The one monitoring tool that is the harness's; learner code finds it taken."""

_NAME = "gradus"
_UNLIMITED = 2**62
_len, _min = len, min  # what learner code may have patched by the time they are called
_monitoring = sys.monitoring
_disable = _monitoring.DISABLE
_modules = sys.modules
_use, _free, _get_tool = (
    _monitoring.use_tool_id,
    _monitoring.free_tool_id,
    _monitoring.get_tool,
)
_register, _set_events, _get_events = (
    _monitoring.register_callback,
    _monitoring.set_events,
    _monitoring.get_events,
)
_kinds = tuple(
    getattr(_monitoring.events, name)
    for name in ("JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "PY_START", "PY_RESUME")
)
_all_kinds = sum(_kinds)
_line, _jump = _monitoring.events.LINE, _monitoring.events.JUMP

_count = 0
_limit = _UNLIMITED
_exempt = {}
"""Code objects by their id; held, so that no other one can get the id."""


class OutOfSteps(BaseException):
    """Ends a call that has used up its steps; an `except Exception` does not hold it."""

    __module__, __qualname__ = "builtins", "OutOfSteps"


class Measured:
    """One call: its steps, whether the limit ended it, and whether it brought in new modules."""

    def __init__(self, steps, stopped, imported):
        self.steps = steps
        self.stopped = stopped
        self.imported = imported


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
    modules = _len(_modules)
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
    return Measured(_min(_count, limit), _count > limit, _len(_modules) != modules)


def watch(on_line, on_jump):
    """Calls `on_line(code, line)` for every line from here on, until `release`.

    A loop within one line comes to no new one: `on_jump(code, offset, destination)` tells of it.
    """
    _claim()
    _register(TOOL, _line, on_line)
    _register(TOOL, _jump, on_jump)
    _set_events(TOOL, _line | _jump)


def release():
    """Ends all events of the harness's tool."""
    if _get_tool(TOOL) is not None:
        _free(TOOL)


def _claim():
    release()
    _use(TOOL, _NAME)


def _start():
    _claim()
    for kind in _kinds:
        _register(TOOL, kind, _on_event)
    _set_events(TOOL, _all_kinds)


def _stop():
    """Ends the counting; returns whether it was still going on."""
    if _get_tool(TOOL) is not _NAME:
        return False
    events = _get_events(TOOL)
    _set_events(TOOL, 0)
    callbacks = [_register(TOOL, kind, None) for kind in _kinds]
    _free(TOOL)
    return events == _all_kinds and all(one is _on_event for one in callbacks)


def _reserved(function):
    """A function of `sys.monitoring` for which the harness's tool belongs to somebody else."""

    def reserved(tool_id, /, *arguments):
        if tool_id == TOOL:
            raise ValueError(f"tool {TOOL} is already in use")
        return function(tool_id, *arguments)

    reserved.__name__ = reserved.__qualname__ = function.__name__
    reserved.__module__, reserved.__doc__ = "sys.monitoring", function.__doc__
    return reserved


exempt(function.__code__ for function in (measure, _claim, release, _start, _stop, charge))

for _function in (
    "use_tool_id free_tool_id clear_tool_id register_callback set_events set_local_events"
).split():
    setattr(_monitoring, _function, _reserved(getattr(_monitoring, _function)))

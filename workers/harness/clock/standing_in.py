"""What programs and tests see of the clock: `time`, asyncio's loops, and the module `clock`."""

import functools
import sys
import time
import types

from ..cpython import event_loop, processors
from ..limits import CLOCK_STARTS
from ..threads import timing
from . import reading
from .loop import ClockLoop

_NAME = "clock"
_CAPABILITIES = frozenset({"clock", "threads"})
_SECOND = 10**9
_EPOCH = CLOCK_STARTS * _SECOND
_MICROSECONDS = 6
_strftime = time.strftime


def is_wanted(capabilities):
    """Whether a program with these capabilities goes by the clock: other processes have none but the real one."""
    return "processes" not in capabilities and not _CAPABILITIES.isdisjoint(capabilities)


def start():
    """From here on, whoever asks for the time or waits does so on the clock."""
    event_loop.use(ClockLoop)
    timing.use(reading.Time)
    # A pool has as many threads, and a schedule is the same, on every machine.
    processors.count(1)
    of_now = {name: _of_now(getattr(time, name)) for name in ("localtime", "gmtime", "ctime")}
    for name, function in {**_TIMES, **of_now}.items():
        original = getattr(time, name)
        stand_in = functools.wraps(original)(function)
        for namespace, known_as in _HOLDERS.get(original, ()):
            namespace[known_as] = stand_in


def _sleep(seconds, /):
    reading.sleep(seconds)


def _monotonic_ns():
    return reading.nanoseconds()


def _monotonic():
    return reading.seconds()


def _time_ns():
    return _EPOCH + reading.now()


def _time():
    return _time_ns() / _SECOND


def _format(format, time_tuple=None, /):
    return _strftime(format, time.localtime() if time_tuple is None else time_tuple)


def _of_now(function):
    return lambda seconds=None, /: function(_time() if seconds is None else seconds)


_TIMES = {
    "sleep": _sleep,
    "monotonic": _monotonic,
    "monotonic_ns": _monotonic_ns,
    "perf_counter": _monotonic,
    "perf_counter_ns": _monotonic_ns,
    "time": _time,
    "time_ns": _time_ns,
    "strftime": _format,
}


def _holders():
    """{a function of `time`: [(a namespace of the library that has it, the name it has there)]}"""
    found = {function: [] for function in vars(time).values() if callable(function)}
    for module_name, module in list(sys.modules.items()):
        if module_name.partition(".")[0] == "harness":
            continue
        namespace = getattr(module, "__dict__", {})
        for name, value in list(namespace.items()):
            if type(value) in _FUNCTIONS and value in found:
                found[value].append((namespace, name))
    return found


_FUNCTIONS = types.BuiltinFunctionType, types.FunctionType
_HOLDERS = _holders()


class watch:
    """What goes by on the clock inside a `with` block, in seconds, to the microsecond.

    `seconds` is the time that it took; `blocked` the part of it in which a `time.sleep` kept an
    event loop from everything else.
    """

    def __init__(self):
        self._ended = None

    def __enter__(self):
        self._began = self._moment()
        return self

    def __exit__(self, *_error):
        self._ended = self._moment()

    seconds = property(lambda self: self._passed(0))
    blocked = property(lambda self: self._passed(1))

    def _passed(self, which):
        until = self._ended or self._moment()
        return round((until[which] - self._began[which]) / _SECOND, _MICROSECONDS)

    @staticmethod
    def _moment():
        return reading.now(), reading.blocked()


def module():
    """The module `clock`, for the tests to import."""
    made = types.ModuleType(_NAME, __doc__)
    made.watch = watch
    return made

"""What programs and tests see of the clock: `time`, asyncio's loops, and the module `clock`."""

import functools
import time
import types

from ..cpython import event_loop
from ..limits import CLOCK_STARTS
from ..threads import scheduler
from . import reading
from .loop import ClockLoop

_NAME = "clock"
_SECOND = 10**9
_EPOCH = CLOCK_STARTS * _SECOND
_MICROSECONDS = 6
_strftime = time.strftime


def start():
    """From here on, whoever asks for the time or waits does so on the clock."""
    event_loop.use(ClockLoop)
    scheduler.use_time(reading.Time)
    of_now = {name: _of_now(getattr(time, name)) for name in ("localtime", "gmtime", "ctime")}
    for name, function in {**_TIMES, **of_now}.items():
        setattr(time, name, functools.wraps(getattr(time, name))(function))


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

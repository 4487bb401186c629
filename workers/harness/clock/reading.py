"""The time of a program on the clock, in whole nanoseconds, which only waiting moves."""

import asyncio

from ..threads import standing_in, timing

_SECOND = 10**9
_START = 1000 * _SECOND
_running_loop = asyncio._get_running_loop
_run_apart = asyncio._set_running_loop

_now = 0
_blocked = 0


def now():
    """Nanoseconds since the program began."""
    return _now


def nanoseconds():
    """What `time.monotonic_ns` says. Never 0, which programs take for "not yet"."""
    return _START + _now


def seconds():
    """What `time.monotonic` says."""
    return nanoseconds() / _SECOND


def blocked():
    """Nanoseconds that went by in sleeps during which no task of a running loop could do anything."""
    return _blocked


def wait(seconds):
    """Lets time go by, as an event loop does that has nothing to do."""
    global _now
    _now += timing.nanoseconds(seconds)


class Time:
    """The clock as the scheduler of threads reads and moves it."""

    now = staticmethod(lambda: _now)

    @staticmethod
    def pass_by(nanoseconds):
        global _now
        _now += nanoseconds


def sleep(seconds):
    """As `time.sleep`."""
    global _blocked
    before = _now
    standing_in.sleep(seconds)
    if _running_loop() is not None:
        _blocked += _now - before


def apart(function):
    """Calls a function as another thread would -> (result, exception, the seconds it took).

    Its time goes by for itself alone, and it meets no running loop.
    """
    global _now
    began, loop = _now, _running_loop()
    result = error = None
    _run_apart(None)
    try:
        result = function()
    except BaseException as raised:
        error = raised
    finally:
        _run_apart(loop)
        took, _now = _now - began, began
    return result, error, took / _SECOND

"""An event loop on the clock, with threads that take turns on it."""

import collections
import functools
import os
from concurrent.futures import ThreadPoolExecutor

from ..cpython.event_loop import BlockingLoop
from ..threads import switching
from . import reading


class ClockLoop(BlockingLoop):
    """The loop of a program on the clock: where nothing is to be done, the next timer is due."""

    def __init__(self):
        super().__init__()
        self._clock_resolution = 1e-9
        self._pools = {}

    wait = staticmethod(reading.wait)

    def time(self):
        return reading.seconds()

    def run_in_executor(self, executor, func, *args):
        executor = executor or self._default_executor
        if switching.can_start():
            return super().run_in_executor(executor, func, *args)
        if not isinstance(executor, ThreadPoolExecutor | None):
            return super().run_in_executor(executor, func, *args)
        self._check_closed()
        if executor not in self._pools:
            self._pools[executor] = _Threads(self, _size(executor))
        return self._pools[executor].submit(functools.partial(func, *args))

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if switching.can_start():
            await super().shutdown_default_executor(timeout)


def _size(executor):
    """How many threads work at once: those asked for, or as many as CPython would start."""
    if executor is not None:
        return executor._max_workers
    return min(32, (os.process_cpu_count() or 1) + 4)


class _Threads:
    """A pool of threads where there are none: each call is made at once, whole, and its result comes when its time is over."""

    def __init__(self, loop, size):
        self._loop = loop
        self._idle = size
        self._waiting = collections.deque()

    def submit(self, call):
        future = self._loop.create_future()
        self._waiting.append((future, call))
        self._begin()
        return future

    def _begin(self):
        while self._idle and self._waiting:
            future, call = self._waiting.popleft()
            if not future.cancelled():
                self._idle -= 1
                self._loop.call_soon(self._run, future, call)

    def _run(self, future, call):
        result, error, seconds = reading.apart(call)
        self._loop.call_later(seconds, self._end, future, result, error)

    def _end(self, future, result, error):
        self._idle += 1
        self._begin()
        if future.cancelled():
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

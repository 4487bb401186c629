"""An asyncio event loop that really blocks, without selectors, threads or the browser's loop.

Pyodide leaves its own loop running, which makes `asyncio.run` answer with a pending task; native
programs expect the value. The functions of asyncio and time that Pyodide replaced are put back
once, at import, before the guard takes its copy.
"""

import asyncio
import asyncio.unix_events
import signal
import time

from . import waiting

_sleep = getattr(time.sleep, "__wrapped__", time.sleep)


class _Waiting:
    """Stands in for a selector: there is nothing to wait for but time."""

    def __init__(self, loop):
        self._loop = loop

    def select(self, timeout):
        if timeout is None:
            raise waiting.Hang(self._loop)
        if timeout > 0:
            self._loop.wait(timeout)
        return ()


class BlockingLoop(asyncio.BaseEventLoop):
    """Tasks, timers and callbacks; no sockets or child processes."""

    def __init__(self):
        super().__init__()
        self._selector = _Waiting(self)
        self._signals = set()

    @staticmethod
    def wait(seconds):
        """Lets time go by."""
        _sleep(seconds)

    def _process_events(self, _events):
        pass

    def _write_to_self(self):
        pass

    def add_signal_handler(self, number, callback, *arguments):
        signal.signal(number, lambda *_: self.call_soon(callback, *arguments))
        self._signals.add(number)

    def remove_signal_handler(self, number):
        if number not in self._signals:
            return False
        self._signals.remove(number)
        is_interrupt = number == signal.SIGINT
        signal.signal(number, signal.default_int_handler if is_interrupt else signal.SIG_DFL)
        return True

    async def _make_subprocess_transport(self, *_arguments, **_options):
        raise RuntimeError("can't start new process (processes are not available here yet)")


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = BlockingLoop


def use(loop):
    """Has asyncio make loops of that class, whichever way it is asked for one."""
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop
    asyncio.unix_events.SelectorEventLoop = _Policy._loop_factory = loop


asyncio.run, time.sleep = asyncio.runners.run, _sleep
asyncio.events._event_loop_policy = _Policy()
use(BlockingLoop)

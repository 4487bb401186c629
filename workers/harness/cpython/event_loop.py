"""An asyncio event loop that really blocks, without selectors, threads or the browser's loop.

Pyodide leaves its own loop running, which makes `asyncio.run` answer with a pending task; native
programs expect the value. The functions of asyncio and time that Pyodide replaced are put back
once, at import, before the guard takes its copy.
"""

import asyncio
import asyncio.unix_events
import signal

from ..threads import scheduler, standing_in, timing  # noqa: F401
from ..threads.deadlock import Deadlock
from ..threads.thread import Queue
from . import waiting


class _Waiting:
    """Stands in for a selector: there is nothing to wait for but time and other threads."""

    def __init__(self, loop):
        self._loop = loop
        self._queue = Queue()
        self._was_woken = False

    def select(self, timeout):
        if not scheduler.is_alone():
            if timeout != 0:
                self._wait(timeout)
        elif timeout is None:
            raise waiting.Hang(self._loop)
        elif timeout > 0:
            self._loop.wait(timeout)
        self._was_woken = False
        return ()

    def _wait(self, timeout):
        try:
            until = None if timeout is None else timing.after(timeout)
            scheduler.wait_for(lambda: self._was_woken, self._queue, until)
        except Deadlock:
            self._loop.is_hung = True
            raise

    def wake(self):
        """Called by another thread; what it did may still be unknown to the loop."""
        self._was_woken = True
        scheduler.wake_all(self._queue)


class BlockingLoop(asyncio.BaseEventLoop):
    """Tasks, timers and callbacks; no sockets or child processes."""

    def __init__(self):
        super().__init__()
        self._selector = _Waiting(self)
        self._signals = set()
        self.is_hung = False
        """Whether its threads wait for one another, so that nobody must wait for them."""

    @staticmethod
    def wait(seconds):
        """Lets time go by."""
        scheduler.sleep(seconds)

    async def shutdown_default_executor(self, timeout=None):
        if self.is_hung and self._default_executor is not None:
            self._default_executor.shutdown(wait=False)
        else:
            await super().shutdown_default_executor(timeout)

    def _process_events(self, _events):
        pass

    def _write_to_self(self):
        self._selector.wake()

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


asyncio.run = asyncio.runners.run
asyncio.events._event_loop_policy = _Policy()
use(BlockingLoop)

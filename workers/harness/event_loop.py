"""An asyncio event loop that really blocks, without selectors, threads or the browser's loop.

Pyodide leaves its own loop running, which makes `asyncio.run` answer with a pending task; native
programs expect the value.
"""

import asyncio
import asyncio.unix_events
import contextlib
import time

_sleep = getattr(time.sleep, "__wrapped__", time.sleep)


class _Waiting:
    """Stands in for a selector: there is nothing to wait for but time."""

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError("every task waits, and nothing is left that could wake one of them")
        if timeout > 0:
            _sleep(timeout)
        return ()


class BlockingLoop(asyncio.BaseEventLoop):
    """Tasks, timers and callbacks; no sockets, signals or child processes."""

    def __init__(self):
        super().__init__()
        self._selector = _Waiting()

    def _process_events(self, _events):
        pass

    def _write_to_self(self):
        pass

    async def _make_subprocess_transport(self, *_arguments, **_options):
        raise RuntimeError("can't start new process (processes are not available here yet)")


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = BlockingLoop


_patches = (
    (asyncio, "run", asyncio.runners.run),
    (asyncio, "EventLoop", BlockingLoop),
    (asyncio, "SelectorEventLoop", BlockingLoop),
    (asyncio.unix_events, "SelectorEventLoop", BlockingLoop),
    (time, "sleep", _sleep),
)


@contextlib.contextmanager
def installed():
    """While inside, asyncio behaves as in a program started from a shell."""
    running = asyncio._get_running_loop()
    policy = asyncio.events._event_loop_policy
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in _patches]
    asyncio._set_running_loop(None)
    asyncio.events._event_loop_policy = _Policy()
    for owner, name, value in _patches:
        setattr(owner, name, value)
    try:
        yield
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)
        asyncio.events._event_loop_policy = policy
        asyncio._set_running_loop(running)

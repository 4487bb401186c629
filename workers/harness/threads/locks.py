"""What `threading.Lock` and `threading.RLock` are, and what is left of a thread for those who join it.

Where CPython would have the machine wait, another thread goes on. The state of a lock is one of
CPython's own, so that taking and releasing it are one step each, as they are there.
"""

import _thread

from . import scheduler, switching, timing
from .thread import Queue

_State = _thread.lock
_FOREVER = -1
_LONGEST = _thread.TIMEOUT_MAX


class lock:
    """A lock that one thread has at a time."""

    __slots__ = ("_state", "_queue", "__weakref__")

    def __init__(self):
        self._state = _State()
        self._queue = Queue()

    def __init_subclass__(cls):
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    def acquire(self, blocking=True, timeout=_FOREVER):
        if timeout == _FOREVER:
            taken = self._state.acquire(False)
        elif timeout > _LONGEST:
            raise OverflowError("timeout value is too large")
        else:
            taken = self._state.acquire(blocking, min(timeout, 0))
        if not taken:
            if not blocking or timeout == 0:
                return False
            until = None if timeout == _FOREVER else timing.after(timeout)
            return self._wait(until)
        self._queue.owner = scheduler.current
        return True

    def _wait(self, until):
        me, queue = scheduler.current, self._queue
        before = switching.hold(True)
        try:
            # It may have been released since it was tried, when nobody was waiting yet.
            is_taken = self._state.acquire(False)
            while not is_taken:
                was_woken = scheduler.wait(queue, until)
                is_taken = queue.heir is me or self._state.acquire(False)
                me.was_passed_over = was_woken and not is_taken
                if not (was_woken or is_taken):
                    return False
            queue.owner, queue.heir = me, None
            return True
        finally:
            switching.hold(before)

    def release(self):
        """Another thread may take the lock before one that waits for it does; but not twice in a row."""
        queue = self._queue
        before = switching.hold(True)
        try:
            if queue.waiting and queue.waiting[0].was_passed_over and self._state.locked():
                queue.owner = queue.heir = queue.waiting[0]
            else:
                self._state.release()
                queue.owner = None
            scheduler.wake_first(queue)
        finally:
            switching.hold(before)

    def locked(self):
        return self._state.locked()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_error):
        self.release()

    def __repr__(self):
        state = "locked" if self._state.locked() else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"

    def _at_fork_reinit(self):
        self.__init__()

    acquire_lock, release_lock, locked_lock = acquire, release, locked


class RLock:
    """A lock that the thread which has it can take again."""

    __slots__ = ("_lock", "_owner", "_count", "__weakref__")

    def __init__(self, *_arguments, **_options):
        self._lock = lock()
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=_FOREVER):
        if self._owner is scheduler.current:
            self._count += 1
            return True
        if not self._lock.acquire(blocking, timeout):
            return False
        self._owner, self._count = scheduler.current, 1
        return True

    def release(self):
        if self._owner is not scheduler.current:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if self._count == 0:
            self._owner = None
            self._lock.release()

    def locked(self):
        return self._count > 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_error):
        self.release()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        owner = self._owner.ident if self._owner else 0
        kind = f"{type(self).__module__}.{type(self).__qualname__}"
        return f"<{state} {kind} object owner={owner} count={self._count} at {id(self):#x}>"

    def _is_owned(self):
        return self._owner is scheduler.current

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        if self._count == 0:
            raise RuntimeError("cannot release un-acquired lock")
        saved = self._count, self._owner
        self._count, self._owner = 0, None
        self._lock.release()
        return saved

    def _acquire_restore(self, saved):
        self._lock.acquire()
        self._count, self._owner = saved

    def _at_fork_reinit(self):
        self.__init__()


class _ThreadHandle:
    """A thread that can be joined: one that is about to start, runs, or is over."""

    def __init__(self):
        self._thread = None

    @property
    def ident(self):
        return 0 if self._thread is None else self._thread.ident

    def is_done(self):
        return self._thread is not None and self._thread.is_over

    def join(self, timeout=None):
        if self._thread is None:
            raise RuntimeError("thread not started")
        if self._thread is scheduler.current:
            raise RuntimeError("Cannot join current thread")
        forever = timeout is None or timeout < 0
        until = None if forever else timing.after(timeout)
        scheduler.wait_for(self.is_done, self._thread.end, until)

    def begin(self, thread):
        self._thread = thread

    def _set_done(self):
        if self._thread is None:
            raise RuntimeError("thread not started")
        self._thread.is_over = True
        scheduler.wake_all(self._thread.end)


for _cls in (lock, RLock, _ThreadHandle):
    _cls.__module__ = "_thread"

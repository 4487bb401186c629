"""What the module `_multiprocessing` has: the semaphore that every lock of multiprocessing is made of."""

import types

import _thread

from . import kernel

_RECURSIVE_MUTEX, _SEMAPHORE = 0, 1


class SemLock:
    """A semaphore of the kernel, or a lock that knows the thread which has it."""

    SEM_VALUE_MAX = 2**31 - 1

    def __init__(self, kind, value, maxvalue, name, unlink):
        if kind not in (_RECURSIVE_MUTEX, _SEMAPHORE):
            raise ValueError("unrecognized kind")
        self._set(kernel.number(), kind, maxvalue)
        kernel.tell("semaphore", self.handle, value, maxvalue)

    def _set(self, handle, kind, maxvalue):
        self.handle, self.kind, self.maxvalue = handle, kind, maxvalue
        # Nobody else finds it by a name, so that nobody has to take that away again.
        self.name = None
        self._times, self._owner = 0, None

    @classmethod
    def _rebuild(cls, handle, kind, maxvalue, _name):
        semaphore = cls.__new__(cls)
        semaphore._set(handle, kind, maxvalue)
        return semaphore

    def acquire(self, block=True, timeout=None):
        if self.kind == _RECURSIVE_MUTEX and self._is_mine():
            self._times += 1
            return True
        if not block:
            timeout = 0
        is_acquired, _ = kernel.ask("acquire", self.handle, kernel.milliseconds(timeout))
        if is_acquired:
            self._times += 1
            self._owner = _thread.get_ident()
        return is_acquired

    def release(self):
        if self.kind == _RECURSIVE_MUTEX:
            if not self._is_mine():
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._times > 1:
                self._times -= 1
                return
        is_released, _ = kernel.ask("release", self.handle)
        if not is_released:
            raise ValueError("semaphore or lock released too many times")
        self._times -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_error):
        self.release()

    def _count(self):
        return self._times

    def _is_mine(self):
        return self._times > 0 and self._owner == _thread.get_ident()

    def _get_value(self):
        return kernel.ask("value", self.handle)[0]

    def _is_zero(self):
        return self._get_value() == 0

    def _after_fork(self):
        self._times = 0


SemLock.__module__ = "_multiprocessing"


def module():
    """The module `_multiprocessing`, which CPython has where there are semaphores."""
    made = types.ModuleType("_multiprocessing")
    made.SemLock = SemLock
    made.sem_unlink = lambda _name: None
    made.flags = {}
    return made

"""How `multiprocessing` and what is built on it come to use the processes of this room.

Applied once at import, before the guard takes its copy, so that it belongs to the restored state. What
is not imported yet is amended when it is: most programs need none of it.
"""

import errno
import functools
import importlib.abc
import importlib.machinery
import os
import posix
import sys
import types

import multiprocessing.context as contexts

from ..cpython import sandbox
from ..threads import switching, thread_pool, timing
from . import kernel, launching, pipes, semaphores, shared

_NO_SHARED_MEMORY = (
    "shared memory is not available here: each process has memory of its own. Use Value, Array, "
    "a Queue or a Manager instead"
)


def _start(process):
    if not switching.can_start():
        raise RuntimeError(launching.WHO_LACKS.format(switching.WHO_CAN))
    return launching.Popen(process)


@functools.wraps(os.kill)
def _kill(pid, number, /):
    if pid == kernel.pid() or pid == 0:
        sandbox.kill(pid, number)
    elif not kernel.ask("kill", pid, int(number))[0]:
        raise ProcessLookupError(errno.ESRCH, os.strerror(errno.ESRCH))


def _amend_tracker(tracker):
    """Nothing of what processes have in common outlives them, so that nobody has to watch over it."""
    tracker.register = tracker.unregister = lambda _name, _kind: None
    tracker.ensure_running = lambda: None
    tracker.getfd = lambda: None


def _no_shared_memory(*_arguments, **_options):
    raise NotImplementedError(_NO_SHARED_MEMORY)


_AMENDED = {
    "multiprocessing.connection": pipes.amend,
    "multiprocessing.heap": shared.amend_heap,
    "multiprocessing.sharedctypes": shared.amend,
    "multiprocessing.pool": thread_pool.amend,
    "multiprocessing.resource_tracker": _amend_tracker,
}


class Finder(importlib.abc.MetaPathFinder):
    """Finds the modules of the library that are amended when they are imported."""

    def find_spec(self, fullname, path=None, target=None):
        amend = _AMENDED.get(fullname)
        spec = amend and importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec:
            spec.loader = _Loader(spec.loader, amend)
        return spec


class _Loader(importlib.abc.Loader):
    """Loads a module as its own loader does, and amends it."""

    def __init__(self, loader, amend):
        self._loader, self._amend = loader, amend

    def __getattr__(self, name):
        return getattr(self._loader, name)

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        self._loader.exec_module(module)
        self._amend(module)


def _apply():
    timing.listen_to(kernel)
    spawn = contexts._concrete_contexts["spawn"]
    contexts._concrete_contexts = {"spawn": spawn}
    contexts._default_context._default_context = spawn
    contexts.SpawnProcess._Popen = staticmethod(_start)
    os.kill = posix.kill = _kill
    sys.modules["_multiprocessing"] = semaphores.module()
    absent = types.ModuleType("_posixshmem")
    absent.shm_open = absent.shm_unlink = _no_shared_memory
    sys.modules["_posixshmem"] = absent


_apply()

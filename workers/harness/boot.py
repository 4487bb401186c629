"""What the runtime asks of the harness once, before any learner code runs."""

import asyncio
import gc
import os
import random
import sys
from importlib import import_module
from importlib.abc import MetaPathFinder

from . import rehearsal, run
from .cpython import async_bridge, streams
from .cpython.processors import count as count_processors
from .honesty.originals import bind_builtins
from .processes import child
from .processes import standing_in as processes
from .sources import compiler, finder
from .threads import switching

_reseed = random.seed
rehearsal_job = rehearsal.job
get_tool, set_events = sys.monitoring.get_tool, sys.monitoring.set_events
_protect_stack = None


def prepare(suite):
    """See `run.prepare`."""
    listing = run.prepare(suite)
    _freeze()
    return listing


def add_pack(archive, folder, modules):
    """Makes the packages in a zip file importable, and imports `modules`, names parted by spaces.

    Unpacked into a folder, where there is one, for packages that look for files beside their own.
    """
    _protect_stack()
    if folder:
        import zipfile  # Only here: what is live at boot is copied before every test.

        with zipfile.ZipFile(archive) as packed:
            packed.extractall(folder)
        os.unlink(archive)
    sys.path.append(folder or archive)
    for name in modules.split():
        import_module(name)
    if "asgiref.sync" in sys.modules:
        async_bridge.install(sys.modules["asgiref.sync"])
    _freeze()


def discover(solution):
    """See `run.discover`."""
    _protect_stack()
    # Memory is rewound, and the generator with it: nothing would be random any more.
    _reseed()
    return run.discover(solution)


def test(index):
    """See `run.test`."""
    _protect_stack()
    return run.test(index)


def locate(solution, index, tell):
    """See `run.locate`. A missing index arrives from JavaScript as an object of its own."""
    _protect_stack()
    return run.locate(solution, index if type(index) is int else None, tell)


watch_program = run.watch_program
located = run.located


def record(solution, index):
    """See `run.record`."""
    _protect_stack()
    return run.record(solution, index)


def cover(solution, index):
    """See `run.cover`."""
    _protect_stack()
    return run.cover(solution, index)


def parse(source):
    """See `run.parse`."""
    _protect_stack()
    return run.parse(source)


def begin_recorded_program(job):
    """See `run.begin_recorded_program`."""
    _protect_stack()
    _reseed()
    return run.begin_recorded_program(job)


recorded = run.recorded


def begin_program(job):
    """See `run.begin_program`."""
    _protect_stack()
    _reseed()
    return run.begin_program(job)


def end_program():
    """See `run.end_program`."""
    _protect_stack()
    return run.end_program()


def begin_example(emit):
    """See `run.begin_example`."""
    _protect_stack()
    return run.begin_example(emit)


def end_example(printed, emit):
    """See `run.end_example`."""
    _protect_stack()
    return run.end_example(printed, emit)


def leave_program():
    """See `run.leave_program`."""
    _protect_stack()
    return run.leave_program()


def serve(pid):
    """Is a process that another interpreter has started -> its exit code."""
    _protect_stack()
    _reseed()
    streams.Standard("strict").install()
    return child.serve(pid)


class _NoBridge(MetaPathFinder):
    """Refuses the modules that reach from Python into the page's JavaScript."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in _BRIDGES:
            raise ImportError(f"{fullname} is not available here: exercises run plain Python")
        return None


class _NotHere(MetaPathFinder):
    """Says that it is the sandbox which lacks a module; asked where no other finder knows it."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname in _ABSENT:
            problem = f"No module named {fullname!r} (it is not available here)"
            raise ModuleNotFoundError(problem, name=fullname)
        return None


_ABSENT = frozenset(
    """_curses _dbm _gdbm _tkinter curses dbm ensurepip grp idlelib readline resource
    tkinter turtle turtledemo venv""".split()
)
_BRIDGES = frozenset({"js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "harness"})


def settle():
    """Have what was made so far be no work for later collections; before a snapshot is made."""
    _freeze()


def seal(
    archive,
    protect_stack,
    widen_stack,
    narrow_stack,
    mute,
    spawn_thread,
    preempt_with,
    has_threads,
    processors,
):
    """Take the harness, its archive and the bridge to JavaScript out of learner code's reach.

    `protect_stack` tells CPython how deep the C stack of the running call may get; the two after it
    give the compiler more of it, and take that away again. `mute` has what is printed go nowhere, or
    be shown again. The two after it are for `threads.switching`. `processors` is how many there are.
    """
    global _protect_stack
    _protect_stack = protect_stack
    compiler.allow(widen_stack, narrow_stack)
    streams.mute_with(mute)
    if has_threads:
        switching.connect(spawn_thread, preempt_with)
    count_processors(processors)
    bridges = [name for name in sys.modules if name.partition(".")[0] in _BRIDGES]
    removed = [sys.modules.pop(name) for name in bridges]
    modules = [module for module in removed if type(module) is type(sys)]
    for module in modules:
        if module.__name__.partition(".")[0] == "harness":
            bind_builtins(module)
    sys.meta_path[:] = [
        _NoBridge(),
        finder.Finder(),
        processes.Finder(),
        *(finder for finder in sys.meta_path if not _is_bridge(finder)),
        _NotHere(),
    ]
    if archive in sys.path:
        sys.path.remove(archive)
    sys.path_importer_cache.pop(archive, None)
    # Nobody sits at a terminal: getpass would ask there in vain.
    for path in (archive, "/dev/tty"):
        if os.path.exists(path):
            os.unlink(path)
    # Pyodide leaves its own loop running, and asyncio then refuses to start another.
    asyncio._set_running_loop(None)
    _freeze()


def _freeze():
    gc.collect()
    # Frozen objects cost later collections nothing.
    gc.freeze()


def _is_bridge(finder):
    return type(finder).__module__.partition(".")[0] in _BRIDGES

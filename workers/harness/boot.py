"""What the runtime asks of the harness once, before any learner code runs."""

import asyncio
import gc
import os
import random
import sys
from importlib.abc import MetaPathFinder

from pyodide.ffi import run_sync

from . import rehearsal, run
from .honesty.originals import bind_builtins
from .sources import compiler, finder

_get_running_loop, _set_running_loop = asyncio._get_running_loop, asyncio._set_running_loop
_page_loop = _get_running_loop()

_reseed = random.seed
rehearsal_job = rehearsal.job
_protect_stack = None


def prepare(suite):
    """See `run.prepare`."""
    listing = run.prepare(suite)
    _freeze()
    return listing


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


def locate_program(job, tell):
    """See `run.locate_program`."""
    _protect_stack()
    _reseed()
    return run.locate_program(job, tell)


def program(job, emit, ask=None):
    """Run a ProgramJob. `ask` returns a promise of one line, or of null at the end; None where
    the browser cannot suspend Python, and then the job's own `stdin` is read."""
    _protect_stack()
    _reseed()
    if ask is None:
        return run.program(job, emit, None)

    def read_line(*_):
        # Only the loop that the browser drives can wait for the page; a program has its own.
        running = _get_running_loop()
        _set_running_loop(_page_loop)
        try:
            line = run_sync(ask())
        finally:
            _set_running_loop(running)
        return line if type(line) is str else None

    return run.program(job, emit, read_line)


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


def seal(archive, protect_stack, widen_stack, narrow_stack):
    """Take the harness, its archive and the bridge to JavaScript out of learner code's reach.

    `protect_stack` tells CPython how deep the C stack of the running call may get; the others give
    the compiler more of it, and take that away again.
    """
    global _protect_stack
    _protect_stack = protect_stack
    compiler.allow(widen_stack, narrow_stack)
    bridges = [name for name in sys.modules if name.partition(".")[0] in _BRIDGES]
    removed = [sys.modules.pop(name) for name in bridges]
    modules = [module for module in removed if type(module) is type(sys)]
    for module in modules:
        if module.__name__.partition(".")[0] == "harness":
            bind_builtins(module)
    sys.meta_path[:] = [
        _NoBridge(),
        finder.Finder(),
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
    _set_running_loop(None)
    _freeze()


def _freeze():
    gc.collect()
    # Frozen objects cost later collections nothing.
    gc.freeze()


def _is_bridge(finder):
    return type(finder).__module__.partition(".")[0] in _BRIDGES

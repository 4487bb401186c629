"""The life of a process that another one has started: what `multiprocessing.spawn` does in it."""

import atexit
import functools
import importlib.abc
import importlib.machinery
import io
import os
import pickle
import posix
import sys

from multiprocessing import process as processes
from multiprocessing import reduction

from ..cpython import sandbox
from ..sources import files, finder, tracebacks
from . import kernel, launching

_EXIT_CODES = 256


def serve(pid):
    """Is the process of that number, to its end -> its exit code."""
    kernel.be(pid)
    kernel.open_up()
    parent, life, environment, laid_out, modules, process = pickle.loads(kernel.first())
    _know_oneself(pid, parent)
    os.environ.clear()
    os.environ.update(environment)
    sandbox.leave_with(_leave)
    sources = _laid_out(laid_out)
    launching.modules.update(modules)
    sys.meta_path.insert(0, _Given())
    try:
        code = _work(io.BytesIO(process), life, sources)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException as error:
        sys.stderr.write(tracebacks.native(error, sources))
        code = 1
    atexit._run_exitfuncs()
    return code % _EXIT_CODES


def _work(stream, life, sources):
    from multiprocessing import spawn

    processes.current_process()._inheriting = True
    try:
        spawn.prepare(reduction.pickle.load(stream))
        process = reduction.pickle.load(stream)
    finally:
        del processes.current_process()._inheriting
    process.run = functools.partial(_run, process.run, process.name, sources)
    return process._bootstrap(life)


def _run(run, name, sources):
    try:
        run()
    except SystemExit:
        raise
    except BaseException as error:
        sys.stderr.write(f"Process {name}:\n{tracebacks.native(error, sources)}")
        raise SystemExit(1) from None


def _know_oneself(pid, parent):
    for module in (os, posix):
        for name, number in (("getpid", pid), ("getppid", parent)):
            original = getattr(module, name)
            setattr(module, name, functools.wraps(original)(lambda number=number: number))


def _leave(code):
    """Ends the process at once, with that exit code; a negative one is a signal's."""
    kernel.tell("exit", code if code < 0 else code % _EXIT_CODES)
    while True:
        kernel.wait()


def _laid_out(contents):
    """Writes {path: bytes} -> the learner's Sources among them."""
    sources = files.Sources()
    for path, content in contents.items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        if path.startswith(files.DIRECTORY) and path.endswith(".py"):
            name = os.path.relpath(path, files.DIRECTORY)
            sources.add(name, content.decode(errors="replace"))
    sources.remember()
    finder.uncover(sources.modules())
    sys.dont_write_bytecode = True
    return sources


class _Given(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the modules that are in no file."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname in launching.modules:
            return importlib.machinery.ModuleSpec(fullname, self)
        return None

    def exec_module(self, module):
        filename, text = launching.modules[module.__name__]
        module.__file__ = filename
        exec(compile(text, filename, "exec", dont_inherit=True), module.__dict__)

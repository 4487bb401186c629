"""Run: a program as `__main__`, then the prompt's examples.

Both are executed from JavaScript, between `begin` and `end`: no frame of ours stands below theirs,
for a debugger to step into.
"""

import atexit
import builtins
import gc
import sys
import threading
import types
import weakref

from ..clock import standing_in
from ..cpython import streams
from ..cpython.sandbox import Ended
from ..honesty import own_work
from ..sources import files, modules, syntax, tracebacks
from ..threads import endings, scheduler
from . import examples, outcome

FILE = "solution.py"
# What the program may replace, and nobody puts back before it has ended.
_run_exit_functions = atexit._run_exitfuncs
_shutdown_threads = threading._shutdown
_modules, _reference = sys.modules, weakref.ref
_program = None
_kept = []


class _Program:
    """What is kept of a program while it runs."""

    def __init__(self, job, code, sources):
        self.sources = sources
        self.code = code
        self.module = modules.new_module("__main__", FILE)
        self.raised = []
        self.examples = examples.Examples(job.prompt, self.module.__dict__, sources)
        self.has_finished = self.has_left = False
        # As multiprocessing calls it: what another process makes of its classes is known by that name.
        sys.modules["solution"] = sys.modules["__mp_main__"] = self.module

    def ready(self):
        """The ReadyCode of `runtime/code-runner.ts`: objects by their addresses."""
        kept = {"code": self.code, "namespace": self.module.__dict__, "raised": self.raised}
        return {"kind": "ready", **{name: id(value) for name, value in kept.items()}}


def begin(job):
    """Makes a ProgramJob ready to be executed -> ReadyCode, or its RunReport where it cannot be."""
    global _program
    streams.Standard("strict").install()
    if standing_in.is_wanted(job.capabilities):
        standing_in.start()
    laid_out = files.lay_out(FILE, job.source, {}, job.given)
    code, problem = modules.compiled(job.source, FILE)
    if problem is not None:
        outcome.write(tracebacks.native(problem, laid_out))
        return {"kind": "syntax", "problem": syntax.problem_of(problem, laid_out)}
    _program = _Program(job, code, laid_out)
    return _program.ready()


def is_begun():
    """Whether there is a program to be executed."""
    return _program is not None


def sources():
    """The files of the program that was begun."""
    return _program.sources


def module():
    """Its code, and the names of its module."""
    return _program.code, _program.module.__dict__


def end():
    """Shows how the program that was executed has ended -> RunReport."""
    error = _program.raised.pop() if _program.raised else None
    _program.has_left = isinstance(error, Ended)
    report = outcome.of(error, _program.sources)
    if not _program.has_left:
        endings.settle()
    _program.has_finished = report["kind"] == "finished"
    if _program.has_finished:
        streams.flush()
    return report


def begin_example(emit):
    """The prompt's next example -> ReadyCode, or its kind alone; see `examples.Examples.begin`."""
    return _program.examples.begin(emit) if _program.has_finished else {"kind": "none"}


def end_example(printed, emit):
    """See `examples.Examples.end`."""
    _program.examples.end(printed, emit)


def leave():
    """Has the program say its last words, as Python does at its end."""
    global _program
    program, _program = _program, None
    module, has_left = program.module, program.has_left
    program = None
    try:
        if has_left:
            _kept.append(module)  # os._exit leaves no time for last words
            return
        _end_threads()
        _run_exit_functions()
        streams.flush()
        left, module = _reference(module), None
        _let_go(left)
        streams.flush()
    finally:
        own_work.restore()


def _end_threads():
    """Waits for those that are no daemons, as Python does at its end."""
    if scheduler.is_alone():
        return
    try:
        _shutdown_threads()
    except BaseException as error:
        told = tracebacks.message_of(tracebacks.without_caller(error))
        outcome.write(f"Exception ignored while waiting for threads to end: {told}\n")


def _let_go(left):
    """Drops the program's module as Python does at its end, so that `finally` blocks run.

    What its functions, classes and generators refer to goes only after their last words.
    """
    for name in ("__main__", "__mp_main__", "solution"):
        _modules.pop(name, None)
    _collect()
    module = left()
    if module is None:
        return
    namespace = module.__dict__
    for name in list(namespace):
        if name != "__builtins__":
            namespace[name] = None
    _collect()


def _python_itself():
    """A collection of garbage whose warnings come from no line, as those at Python's end."""
    code = (lambda: collect()).__code__.replace(co_filename="<sys>", co_firstlineno=0)
    names = {"collect": gc.collect, "__name__": "sys", "__builtins__": builtins}
    return types.FunctionType(code, names)


_collect = _python_itself()

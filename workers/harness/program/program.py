"""Run: a program as `__main__`, its output as it comes, then the prompt's examples."""

import atexit
import builtins
import collections
import gc
import sys
import time
import types
import weakref

from ..cpython import streams as capture
from ..cpython.sandbox import Ended
from ..honesty import own_work
from ..limits import FLUSH_COST, FLUSH_SECONDS, FLUSH_SIZE, PROGRAM_HEAD, PROGRAM_TAIL, TURN_COST
from ..report import cap, output_event, to_json
from ..sources import files, modules, syntax, tracebacks
from . import examples

FILE = "solution.py"
_clock = time.monotonic
# What the program may replace, and the guard does not put back before it has ended.
_run_exit_functions = atexit._run_exitfuncs
_modules, _reference = sys.modules, weakref.ref
_kept = []


class Screen:
    """Gathers both output streams and sends them on in order, in pieces worth sending."""

    def __init__(self, emit):
        self._emit = emit
        self._pieces = []
        self._stream = "stdout"
        self._size = 0
        self._due = _clock()
        self._sent = None
        self._left = PROGRAM_HEAD
        self._tail = collections.deque()
        self._tail_size = 0
        self._cut = 0

    def sink(self, number, name, errors):
        """Where that descriptor leads; the name is `stdout` or `stderr`."""

        def accept(text, clock=_clock):
            if name != self._stream:
                self.flush()
                self._stream = name
            self._pieces.append(text)
            self._size += len(text)
            # Only whole lines go out by the clock: print writes a line's end on its own.
            if self._size >= FLUSH_SIZE or (text[-1:] == "\n" and clock() >= self._due):
                self.flush()

        return capture.Sink(number, accept, self.flush, errors)

    def flush(self):
        """Sends on what has gathered, or keeps it for the end once there has been too much."""
        self._due = _clock() + FLUSH_SECONDS
        text = "".join(self._pieces)
        self._pieces.clear()
        self._size = 0
        now, later = text[: self._left], text[self._left :]
        if now:
            cost = FLUSH_COST if self._stream == self._sent else TURN_COST
            self._left = max(0, self._left - len(now) - cost)
            self._sent = self._stream
            self._emit(output_event(self._stream, now))
        if later:
            self._keep(later)

    def _keep(self, text):
        last = self._tail[-1] if self._tail else None
        if last is not None and last[0] == self._stream and len(last[1]) < FLUSH_SIZE:
            self._tail[-1] = (self._stream, last[1] + text)
            self._tail_size += len(text)
        else:
            self._tail.append((self._stream, text))
            self._tail_size += len(text) + TURN_COST
        while self._tail_size - len(self._tail[0][1]) - TURN_COST >= PROGRAM_TAIL:
            _, oldest = self._tail.popleft()
            self._tail_size -= len(oldest) + TURN_COST
            self._cut += len(oldest)

    def settle(self):
        """Sends on everything that was kept; from here on there is room again."""
        self.flush()
        if self._cut:
            self._emit(output_event("stderr", capture.cut_notice(self._cut)))
        for stream, text in self._tail:
            self._emit(output_event(stream, text))
        self._tail.clear()
        self._tail_size = self._cut = 0
        self._sent = None
        self._left = PROGRAM_HEAD


def run(job, emit_text, read_line):
    """Executes a ProgramJob; returns its RunReport. `emit_text` takes RunEvents as JSON text."""

    def emit(event):
        emit_text(to_json(event))

    screen = Screen(emit)
    # A JavaScript null arrives as an object of its own, not as None.
    if not callable(read_line):
        stdin = capture.prepared_input(job.stdin)
    else:
        stdin = capture.asked_input(read_line, screen.settle)
    stdout = screen.sink(1, "stdout", "strict")
    stderr = screen.sink(2, "stderr", "backslashreplace")
    capture.Streams(stdin, stdout, stderr).install()
    try:
        return _run(job, screen, emit, stderr)
    finally:
        own_work.restore()
        screen.settle()


def _run(job, screen, emit, stderr):
    sources = files.lay_out({}, FILE, job.source)
    code, problem = modules.compiled(job.source, FILE)
    if problem is not None:
        stderr.accept(tracebacks.native(problem, sources))
        return {"kind": "syntax", "problem": syntax.problem_of(problem, sources)}
    module = modules.new_module("__main__", FILE)
    sys.modules["solution"] = module
    error = modules.execute(code, module)
    report = _outcome(error, sources, stderr)
    if error is not None and isinstance(error, Ended):
        _kept.append(module)  # os._exit leaves no time for last words
        return report
    error = None
    if report["kind"] == "finished" and job.prompt:
        capture.flush()
        screen.settle()
        own_work.restore()
        examples.run_examples(job.prompt, module.__dict__, sources, emit)
    _run_exit_functions()
    capture.flush()
    left, module = _reference(module), None
    _let_go(left)
    capture.flush()
    return report


def _outcome(error, sources, stderr):
    if error is None:
        return {"kind": "finished"}
    hook = sys.__dict__.get("excepthook")
    own_work.restore()
    if isinstance(error, SystemExit):
        return {"kind": "exited", "message": _exit_message(error, stderr)}
    if hook is sys.excepthook:
        _show(tracebacks.native(error, sources), stderr)
    else:
        _call_hook(hook, error, sources, stderr)
    return {"kind": "raised", "traceback": tracebacks.structured(error, sources)}


def _call_hook(hook, error, sources, stderr):
    """Has the program's own sys.excepthook show what ended it."""
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit:
        pass
    except BaseException as problem:
        both = tracebacks.without_caller(problem), error
        texts = (tracebacks.native(one, sources) for one in both)
        _show("Error in sys.excepthook:\n{}\nOriginal exception was:\n{}".format(*texts), stderr)


def _show(text, stderr):
    """Writes where the program has put sys.stderr, or on the screen where that takes nothing."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except BaseException:
        stderr.accept(text)


def _exit_message(error, stderr):
    """The message of sys.exit("message"), shown on stderr as Python does; else how it ended."""
    code = error.code
    if isinstance(error, Ended) and error.how != "os._exit":
        return f"{error.how} was called"
    if code is None or isinstance(code, int):
        return f"exit status {int(code)}" if code else None
    try:
        text = str(code)
    except BaseException:
        text = "<an exit code that cannot be shown>"
    _show(f"{text}\n", stderr)
    return cap(text)


def _let_go(left):
    """Drops the program's module as Python does at its end, so that `finally` blocks run.

    What its functions, classes and generators refer to goes only after their last words.
    """
    for name in ("__main__", "solution"):
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

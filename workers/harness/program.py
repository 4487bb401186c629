"""Run: a program as `__main__`, its output as it comes, then the prompt's examples."""

import atexit
import collections
import gc
import sys
import time

from . import capture, examples, guard, loading, tracebacks
from .limits import FLUSH_COST, FLUSH_SECONDS, FLUSH_SIZE, PROGRAM_HEAD, PROGRAM_TAIL, TURN_COST
from .report import cap, output_event, to_json
from .sandbox import Ended

FILE = "solution.py"
_clock = time.monotonic


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

    def stream(self, name):
        """A text stream of that name, `stdout` or `stderr`."""

        def accept(text, clock=_clock):
            if name != self._stream:
                self.flush()
                self._stream = name
            self._pieces.append(text)
            self._size += len(text)
            # Only whole lines go out by the clock: print writes a line's end on its own.
            if self._size >= FLUSH_SIZE or (text[-1:] == "\n" and clock() >= self._due):
                self.flush()

        return capture.Stream(f"<{name}>", accept, self.flush)

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


class _ExitFunctions:
    """Stands in for atexit while a program runs, so that only its own functions are called."""

    def __init__(self):
        self._functions = []

    def register(self, function, /, *arguments, **options):
        self._functions.append((function, arguments, options))
        return function

    def unregister(self, function, /):
        self._functions = [entry for entry in self._functions if entry[0] != function]

    def call(self):
        while self._functions:
            function, arguments, options = self._functions.pop()
            try:
                function(*arguments, **options)
            except BaseException as error:
                sys.excepthook(type(error), error, error.__traceback__)


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
    capture.install(stdin, screen.stream("stdout"), screen.stream("stderr"))
    exits = _ExitFunctions()
    atexit.register, atexit.unregister = exits.register, exits.unregister
    try:
        return _run(job, screen, exits, emit)
    finally:
        guard.restore()
        screen.settle()


def _run(job, screen, exits, emit):
    sources = loading.prepare({}, FILE, job.source)
    stderr = sys.stderr
    code, problem = loading.compiled(job.source, FILE)
    if problem is not None:
        stderr.write(tracebacks.native(problem, sources))
        return {"kind": "syntax", "problem": tracebacks.syntax_problem(problem, sources)}
    module = loading.new_module("__main__", FILE)
    sys.modules["solution"] = module
    error = loading.execute(code, module)
    report = _outcome(error, sources, stderr)
    error = None
    if report["kind"] == "finished" and job.prompt:
        screen.settle()
        guard.restore_testing()
        examples.run_examples(job.prompt, module.__dict__, sources, emit)
    exits.call()
    _let_go(module)
    return report


def _outcome(error, sources, stderr):
    if error is None:
        return {"kind": "finished"}
    guard.restore()
    if isinstance(error, SystemExit):
        return {"kind": "exited", "message": _exit_message(error, stderr)}
    stderr.write(tracebacks.native(error, sources))
    return {"kind": "raised", "traceback": tracebacks.structured(error, sources)}


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
    stderr.write(f"{text}\n")
    return cap(text)


def _let_go(module):
    """Empties the program's namespace as Python does at its end, so that `finally` blocks run."""
    namespace = module.__dict__
    for name in list(namespace):
        if name != "__builtins__":
            namespace[name] = None
    gc.collect()

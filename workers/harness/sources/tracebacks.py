"""Tracebacks that show the learner's own frames only: as data, and as Python prints them."""

import itertools
import re
import traceback

from ..limits import EXCEPTION_HEAD, EXCEPTION_LINES, EXCEPTION_TAIL, FRAMES, MEMORY, MESSAGE
from ..report import cap, clean, utf16
from . import remote
from .chains import chain

_traceback_of = BaseException.__dict__["__traceback__"].__get__
_set_traceback = BaseException.__dict__["__traceback__"].__set__
_NESTED = re.compile(r"(?:\w+\.)+<locals>\.")
# Where code lies that is not the learner's: what they write and import themselves, or give to exec,
# may have any other name.
_OTHERS = (
    (lambda: None).__code__.co_filename.removesuffix("sources/tracebacks.py"),
    traceback.__file__.removesuffix("traceback.pyc"),
    "<frozen ",
)
_LIMIT = traceback.BUILTIN_EXCEPTION_LIMIT  # what sys.tracebacklimit says, as Python counts it
NO_MEMORY = (
    f"the {MEMORY} MB of memory that Python has here are full."
    " Look for what grows in every round, and keep less of it at once"
)
_suggesting = (NameError, AttributeError, ImportError)


def entries(error):
    """The traceback entries of an exception, outermost first."""
    entry = _traceback_of(error)
    while entry is not None:
        yield entry
        entry = entry.tb_next


def without_caller(error):
    """The exception, whose traceback no longer starts with the function that has caught it."""
    entry = _traceback_of(error)
    _set_traceback(error, entry.tb_next if entry else None)
    return error


def without_callers(error, filename, sources):
    """Has an exception's traceback start in a file, or in the learner's code; as it is where neither is in it."""
    for entry in entries(error):
        name = entry.tb_frame.f_code.co_filename
        if name == filename or sources.shown(name) is not None:
            _set_traceback(error, entry)
            return


def passes_through(error, sources):
    """Whether learner code stands in the traceback of an exception or of one that led to it."""
    return any(
        sources.shown(entry.tb_frame.f_code.co_filename)
        for one, _ in chain(error)
        for entry in entries(one)
    )


def line_in(error, filename):
    """The last line of a file in a traceback, or None."""
    lines = [e.tb_lineno for e in entries(error) if e.tb_frame.f_code.co_filename == filename]
    if lines:
        return lines[-1]
    return error.lineno if isinstance(error, SyntaxError) and error.filename == filename else None


def structured(error, sources):
    """The `Traceback` of protocol.ts."""
    return [
        {
            "type": type_name(one, sources),
            "message": message_of(one, _shortened),
            "frames": frames(one, sources),
            "leadsTo": leads_to,
            **_missing(one),
            **_below(one, sources),
        }
        for one, leads_to in chain(error)
    ]


def _missing(error):
    """The module that was not found, as a field of its own: nobody should read it out of a message."""
    name = error.name if type(error) is ModuleNotFoundError else None
    return {"module": cap(name)} if type(name) is str else {}


def _below(error, sources):
    """Whether an exception came up in code that is not the learner's and was called by theirs."""
    elsewhere = [filename for filename, _, _ in remote.entries(error)]
    here = [entry.tb_frame.f_code.co_filename for entry in entries(error)]
    path = [sources.shown(filename) is not None for filename in elsewhere or here]
    return {"isBelow": True} if any(path) and not path[-1] else {}


def frames(error, sources):
    """The learner's frames of one exception, outermost first, repeated ones counted.

    Those of another process that it comes from are the inner ones.
    """
    collapsed = []
    for frame in [*_frames_here(error, sources), *_frames_elsewhere(error, sources)]:
        if collapsed and {**collapsed[-1], "repeated": 0} == frame:
            collapsed[-1]["repeated"] += 1
        else:
            collapsed.append(frame)
    if len(collapsed) > FRAMES:
        half = FRAMES // 2
        collapsed = collapsed[:half] + collapsed[-half:]
    return collapsed


def _frames_here(error, sources):
    for entry in entries(error):
        code, line = entry.tb_frame.f_code, entry.tb_lineno
        shown = sources.shown(code.co_filename)
        if shown is not None:
            text = sources.line(shown, line)
            yield _frame_of(shown, line, code.co_name, text, _failing(entry, text))


def _frames_elsewhere(error, sources):
    for filename, line, function in remote.entries(error):
        shown = sources.shown(filename)
        if shown is not None:
            yield _frame_of(shown, line, function, sources.line(shown, line))


def first_line(code, sources):
    """[the line in which code begins, as a frame]; empty where it is not the learner's."""
    shown, line = sources.shown(code.co_filename), code.co_firstlineno
    return [] if shown is None else [_frame_of(shown, line, code.co_name, sources.line(shown, line))]


def _frame_of(shown, line, function, text, failing=None):
    """A TracebackFrame of a line with that text in the file that is shown under a name."""
    frame = {
        "file": shown,
        "line": line,
        "function": function,
        "code": cap(text.strip()),
        "repeated": 0,
    }
    return frame if failing is None else {**frame, "failing": failing}


def position(entry):
    """(line, end line, byte column, end byte column) of what a traceback entry was doing."""
    positions = entry.tb_frame.f_code.co_positions()
    return next(itertools.islice(positions, entry.tb_lasti // 2, None), (None,) * 4)


def _failing(entry, text):
    """What an entry was doing as a part of its line without indentation; None where it is all of it."""
    line, end_line, column, end_column = position(entry)
    if line != entry.tb_lineno or column is None or end_column is None:
        return None
    begin, over = len(text) - len(text.lstrip()), len(text.rstrip())
    start = max(characters(text, column), begin)
    end = min(characters(text, end_column), over) if end_line == line else over
    if start >= end or (start, end) == (begin, over) or over - begin > MESSAGE:
        return None
    first = utf16(text, begin)
    return {"start": utf16(text, start) - first, "end": utf16(text, end) - first}


def characters(text, column):
    """Characters in front of a column that is counted in UTF-8 bytes."""
    return len(text.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "ignore"))


def type_name(error, sources=None):
    """An exception's type as Python prints it, without the learner's own module."""
    kind = type(error)
    module = kind.__module__ if isinstance(kind.__module__, str) else ""
    own = (sources.modules() if sources else {"__main__"}) | {"builtins", ""}
    return kind.__qualname__ if module in own else f"{module}.{kind.__qualname__}"


def message_of(error, limit=cap):
    """An exception's message as Python prints it, suggestions and notes included."""
    try:
        if isinstance(error, SyntaxError):
            text = f"{error.msg}"
        elif isinstance(error, _suggesting):
            text = str(traceback.TracebackException.from_exception(error, lookup_lines=False))
        else:
            text = str(error)
        if not text and isinstance(error, MemoryError):
            text = NO_MEMORY
        notes = getattr(error, "__notes__", None) or ()
        # `Test.test_one.<locals>.read()` is plain `read()` to a reader.
        return limit(_NESTED.sub("", "\n".join([text, *map(str, notes)])))
    except BaseException as problem:
        return f"<its __str__ raises {type(problem).__name__}>"


def _shortened(message):
    """A message that leaves room for what else there is to say."""
    start = "\n".join(message[:EXCEPTION_HEAD].split("\n")[:EXCEPTION_LINES])
    end = "\n".join(message[-EXCEPTION_TAIL:].split("\n")[-EXCEPTION_LINES:])
    left_out = len(message) - len(start) - len(end)
    if left_out <= EXCEPTION_TAIL:
        return cap(message)
    return clean(f"{start.rstrip()} … ({left_out:,} more characters) … {end.lstrip()}")


def describe(error, sources=None):
    """`Type: message`, or the type alone where there is no message."""
    message = message_of(error, _shortened)
    name = type_name(error, sources)
    return f"{name}: {message}" if message else name


def native(error, sources):
    """The text that Python would write to stderr, without frames of harness and library."""
    try:
        summary = traceback.TracebackException.from_exception(error, limit=_LIMIT)
        if isinstance(error, IndentationError) and error.end_offset == -1:
            if not error.msg.startswith("unindent"):
                summary.offset = None  # Python marks none for these when it reads from a file
        _keep_learners(summary, sources, set())
        return "".join(summary.format())
    except BaseException:
        return f"{describe(error, sources)}\n"


def _keep_learners(summary, sources, seen):
    if summary is None or id(summary) in seen:
        return
    seen.add(id(summary))
    if isinstance(getattr(summary, "filename", None), str):  # of a SyntaxError
        summary.filename = sources.shown(summary.filename) or summary.filename
    kept = []
    for frame in summary.stack:
        shown = sources.shown(frame.filename)
        if shown is not None or not frame.filename.startswith(_OTHERS):
            frame.filename = shown or frame.filename.removeprefix(f"{sources.directory}/")
            kept.append(frame)
    summary.stack[:] = kept
    _keep_learners(summary.__cause__, sources, seen)
    _keep_learners(summary.__context__, sources, seen)
    for one in summary.exceptions or ():
        _keep_learners(one, sources, seen)

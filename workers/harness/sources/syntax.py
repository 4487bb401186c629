"""Texts that do not parse: where, and why, in terms of what the learner wrote."""

import traceback

from ..report import cap, utf16
from .tracebacks import characters


def repaired(error, text, filename, counted_in_bytes):
    """The same problem with its line of source, and columns counted in characters from 1.

    CPython's parser counts characters, its compiler counts bytes.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line, start = error.lineno, error.offset or 1
    if line is None:
        line, start = _first_unreadable(lines)
    number = min(max(line, 1), len(lines))
    end_number = min(max(error.end_lineno or number, number), len(lines))
    end = error.end_offset or 0
    if counted_in_bytes:
        start = characters(lines[number - 1], start - 1) + 1
        end = characters(lines[end_number - 1], end - 1) + 1
    repaired = type(error)(
        error.msg, (filename, number, start, f"{lines[number - 1]}\n", end_number, end)
    )
    if hasattr(error, "_metadata"):
        repaired._metadata = error._metadata  # where CPython looks for keywords that are misspelled
    return repaired.with_traceback(None)


def _first_unreadable(lines):
    """(line, column) from 1 of the first NUL or lone surrogate."""
    for number, line in enumerate(lines, 1):
        for column, character in enumerate(line, 1):
            if character == "\0" or "\ud800" <= character <= "\udfff":
                return number, column
    return 1, 1


def unreadable(error, text, filename):
    """A SyntaxError for a text that Python refuses to read for another reason."""
    message = "the code is nested too deeply for Python to read"
    if isinstance(error, ValueError):
        message = "this character cannot be read"
    unread = SyntaxError(message, (filename, None, None, None))
    return repaired(unread, text, filename, False)


def problem_of(error, sources):
    """The `SyntaxProblem` of protocol.ts for an exception from `repaired`."""
    line, end_line = error.lineno, error.end_lineno
    name = sources.shown(error.filename)
    first, last = sources.line(name, line), sources.line(name, end_line)
    start = min(max(error.offset - 1, 0), len(first))
    end = min(max(error.end_offset - 1, 0), len(last))
    if (end_line, end) <= (line, start):
        end_line, last, end = line, first, min(start + 1, max(len(first), start))
    return {
        "type": type(error).__name__,
        "message": cap(_message(error)),
        "line": line,
        "column": utf16(first, start),
        "endLine": end_line,
        "endColumn": utf16(last, end),
    }


def _message(error):
    """What CPython prints: the parser's own words, and the keyword that may have been meant."""
    try:
        summary = traceback.TracebackException.from_exception(error)
        for _ in summary.format_exception_only():
            pass  # It looks for the keyword as it goes
        return f"{summary.msg}"
    except BaseException:
        return f"{error.msg}"

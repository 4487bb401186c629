"""The `>>>` examples of a prompt: found in Markdown, executed and compared as doctest does."""

import doctest
import re
import sys
import traceback

from ..cpython import streams as capture
from ..report import example_event
from ..sources import tracebacks

_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*$", re.MULTILINE)
_parser = doctest.DocTestParser()
_checker = doctest.OutputChecker()
_compile, _exec = compile, exec
_FLAGS = doctest.ELLIPSIS


def examples_of(markdown):
    """The doctest examples of a Markdown text, in order; a block that is malformed is left out."""
    examples = []
    for block in _FENCE.split(markdown):
        try:
            examples += _parser.get_examples(block)
        except ValueError:
            continue
    return examples


def run_examples(markdown, namespace, sources, emit):
    """Executes each example in a program's namespace and emits an `example` event for it."""
    for number, example in enumerate(examples_of(markdown)):
        got, matched, error = _run(example, f"<example {number + 1}>", namespace)
        texts = (text.rstrip("\n") for text in (example.source, example.want, got))
        told = None if error is None else tracebacks.structured(error, sources)
        emit(example_event(*texts, matched, told))


def _run(example, filename, namespace):
    """(what it showed, whether that is what the prompt shows, the exception that it does not show)"""
    flags = _FLAGS
    for flag, wanted in example.options.items():
        flags = flags | flag if wanted else flags & ~flag
    output = capture.Clipped()
    stdout = sys.stdout
    sys.stdout = capture.Sink(1, output.add).stream()
    error = None
    try:
        # Not inherited: the learner's `from __future__` lines do not reach the prompt's examples.
        code = _compile(example.source, filename, "single", dont_inherit=True)
        sys.displayhook = sys.__displayhook__
        _exec(code, namespace)
    except BaseException as problem:
        error = problem
    finally:
        capture.flush()
        sys.stdout = stdout
    got = output.text()
    if error is None:
        return got, bool(_checker.check_output(example.want, got, flags)), None
    message = _last_lines(error)
    if example.exc_msg is None:
        return got, False, error
    matched = _checker.check_output(example.exc_msg, message, flags)
    if not matched and flags & doctest.IGNORE_EXCEPTION_DETAIL:
        matched = _bare(example.exc_msg) == _bare(message)
    if not matched:
        return got, False, error
    return f"{got}Traceback (most recent call last):\n    ...\n{message}", True, None


def _last_lines(error):
    """What doctest compares: the exception's type and message as Python prints them."""
    lines = traceback.format_exception_only(type(error), error)
    if isinstance(error, SyntaxError):
        lines = lines[-1:]
    return "".join(lines)


def _bare(message):
    """An exception's type without its module and its message."""
    return message.split(":", 1)[0].strip().rsplit(".", 1)[-1]

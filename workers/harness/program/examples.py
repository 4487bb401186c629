"""The `>>>` examples of a prompt: found in Markdown, and compared as doctest does."""

import doctest
import linecache
import re
import sys
import traceback

from ..cpython import streams
from ..report import example_began, example_event
from ..sources import tracebacks

_FENCE = re.compile(r"^[ \t]*(?:```|~~~).*$", re.MULTILINE)
_parser = doctest.DocTestParser()
_checker = doctest.OutputChecker()
_compile = compile
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


class Examples:
    """The examples of a prompt, in a program's namespace.

    Each is executed from JavaScript between `begin` and `end`, as the program is.
    """

    def __init__(self, markdown, namespace, sources):
        self._examples = examples_of(markdown)
        self._namespace = namespace
        self._sources = sources
        self._number = -1
        self._stdout = None
        self._code = None
        self._raised = []

    def begin(self, emit):
        """Makes the next one ready -> ReadyCode, or its kind alone where there is none to execute."""
        self._number += 1
        if self._number >= len(self._examples):
            return {"kind": "none"}
        source = self._examples[self._number].source
        emit(example_began(source.rstrip("\n")))
        name = f"<example {self._number + 1}>"
        linecache.cache[name] = len(source), None, source.splitlines(True), name
        self._stdout = sys.stdout
        try:
            # Not inherited: the learner's `from __future__` lines do not reach the prompt's examples.
            self._code = _compile(source, name, "single", dont_inherit=True)
        except BaseException as problem:
            self._raised.append(tracebacks.without_caller(problem))
            return {"kind": "broken"}
        sys.stdout = streams.Standard().stdout()
        sys.displayhook = sys.__displayhook__
        kept = {"code": self._code, "namespace": self._namespace, "raised": self._raised}
        return {"kind": "ready", **{name: id(value) for name, value in kept.items()}}

    def end(self, printed, emit):
        """Emits an `example` event for the one that was begun; `printed` gives what it has printed."""
        streams.flush()
        sys.stdout = self._stdout
        example = self._examples[self._number]
        error = self._raised.pop() if self._raised else None
        got, matched, unexpected = _compared(example, printed(), error)
        texts = (text.rstrip("\n") for text in (example.source, example.want, got))
        told = None if unexpected is None else tracebacks.structured(unexpected, self._sources)
        emit(example_event(*texts, matched, told))


def _compared(example, got, error):
    """(what it showed, whether that is what the prompt shows, the exception that it does not show)"""
    flags = _FLAGS
    for flag, wanted in example.options.items():
        flags = flags | flag if wanted else flags & ~flag
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

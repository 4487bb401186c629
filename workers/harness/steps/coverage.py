"""How often each statement of the learner's functions runs."""

import ast
import sys
import time

from ..limits import TRACE_SECONDS
from ..watching import inside
from .frames import CALLED
from .recorder import Enough

_clock = time.perf_counter
_getframe = sys._getframe
_UNSEEN = 1024
"""Lines between two looks at the clock."""


class Coverage:
    """Counts between start and stop. What runs where the text is loaded, outside of functions, is not counted.

    A statement over several lines is entered once, however often Python goes to and fro between them.
    """

    def __init__(self, code, text):
        functions = [each for each in inside.codes_in(code) if _is_counted(each)]
        self._starts = _starts_in(text)
        lines = {self._starts.get(line, line) for each in functions for line in _lines_in(each)}
        self._times = dict.fromkeys(lines, 0)
        self._watch = inside.Watch(functions, PY_START=self._on_start, LINE=self._on_line)
        self._last = {}
        self._unseen = 0
        self._until = 0

    def start(self):
        self._until = _clock() + TRACE_SECONDS
        self._watch.start()

    def stop(self):
        self._watch.stop()

    def lines(self):
        """Pairs of the line in which a statement begins and how often it ran, from the first."""
        return sorted(self._times.items())

    def _on_start(self, _code, _offset):
        self._last.pop(id(_getframe(1)), None)

    def _on_line(self, _code, line):
        start = self._starts.get(line)
        place = id(_getframe(1))
        if start is None or self._last.get(place) != start:
            counted = line if start is None else start
            if counted in self._times:
                self._times[counted] += 1
        self._last[place] = start
        self._unseen += 1
        if self._unseen >= _UNSEEN:
            self._unseen = 0
            if _clock() > self._until:
                raise Enough


def _is_counted(code):
    """Functions with a name: the others are part of a statement."""
    return code.co_flags & CALLED and not code.co_name.startswith("<")


def _lines_in(code):
    """Those of a function; the one that begins it is of whoever defines it, unless it has no other."""
    lines = {line for _, _, line in code.co_lines() if line}
    return lines - {code.co_firstlineno} or lines


def _starts_in(text):
    """{line: first line} of the statements that stand in several lines, and of the heads of blocks that do."""
    starts = {}
    for node in ast.walk(ast.parse(text.removeprefix("\ufeff"))):
        if isinstance(node, ast.stmt):
            last = _head_of(node)
            if last > node.lineno:
                starts.update(dict.fromkeys(range(node.lineno, last + 1), node.lineno))
    return starts


def _head_of(statement):
    """The last line of a statement before those that it holds."""
    match statement:
        case ast.Match(cases=[first, *_]):
            return first.pattern.lineno - 1
        case ast.stmt(body=[first, *_]):
            return first.lineno - 1
        case _:
            return statement.end_lineno

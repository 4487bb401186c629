"""How often each line of the learner's functions runs."""

import time

from ..limits import TRACE_SECONDS
from ..watching import inside
from .frames import CALLED
from .recorder import Enough

_clock = time.perf_counter
_UNSEEN = 1024
"""Lines between two looks at the clock."""


class Coverage:
    """Counts between start and stop. What runs where the text is loaded, outside of functions, is not counted."""

    def __init__(self, code):
        functions = [each for each in inside.codes_in(code) if each.co_flags & CALLED]
        self._times = {line: 0 for each in functions for line in _lines_in(each)}
        self._watch = inside.Watch(functions, LINE=self._on_line)
        self._unseen = 0
        self._until = 0

    def start(self):
        self._until = _clock() + TRACE_SECONDS
        self._watch.start()

    def stop(self):
        self._watch.stop()

    def lines(self):
        """Pairs of a line and how often it ran, from the first."""
        return sorted(self._times.items())

    def _on_line(self, _code, line):
        if line in self._times:
            self._times[line] += 1
        self._unseen += 1
        if self._unseen >= _UNSEEN:
            self._unseen = 0
            if _clock() > self._until:
                raise Enough


def _lines_in(code):
    """Those of a function; the one that begins it is of whoever defines it, unless it has no other."""
    lines = {line for _, _, line in code.co_lines() if line}
    return lines - {code.co_firstlineno} or lines

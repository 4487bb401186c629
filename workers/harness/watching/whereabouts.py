"""Where a test is that never ends: runs it for a moment and watches the learner's lines."""

import sys
import time

from ..report import cap
from . import meter

_ENOUGH = 10_000
"""Lines executed without a new one among them: it runs in circles."""
_SECONDS = 0.1
_clock = time.perf_counter
_DISABLE, _getframe = sys.monitoring.DISABLE, sys._getframe


class _Enough(BaseException):
    """Ends what is watched; raised again in every line, should it be held."""


class Watch:
    """Between start and stop, follows the learner's lines and ends their execution once it has seen enough.

    `tell` takes each new line as a TracebackFrame, at once: what hangs in C executes no more lines.
    """

    def __init__(self, sources, tell):
        self._sources = sources
        self._tell = tell
        self._seen = set()
        self._recent = {}
        self._since_new = 0
        self._until = _clock() + _SECONDS
        self._frames = []

    def start(self):
        meter.watch(self._on_line, self._on_jump)

    def stop(self):
        meter.release()

    def frames(self):
        """The lines it ran in, as TracebackFrames; none where it ended by itself."""
        return self._frames

    def _on_line(self, code, line):
        shown = self._sources.shown(code.co_filename)
        if shown is None:
            return _DISABLE
        if self._frames:
            raise _Enough
        key = code, line
        if key not in self._seen:
            self._seen.add(key)
            self._recent.clear()
            self._since_new = 0
            self._tell(self._frame(code, line))
        self._recent.setdefault(code, set()).add(line)
        self._count(_getframe(1))
        return None

    def _on_jump(self, code, _offset, _destination):
        if self._sources.shown(code.co_filename) is None:
            return _DISABLE
        if self._frames:
            raise _Enough
        self._count(_getframe(1))
        return None

    def _count(self, frame):
        self._since_new += 1
        if self._since_new == _ENOUGH or (not self._since_new % 16 and _clock() > self._until):
            self._conclude(frame)
            raise _Enough

    def _conclude(self, frame):
        """The outermost function that went on: those further out only waited for it."""
        looping = None
        while frame is not None:
            if frame.f_code in self._recent:
                looping = frame.f_code
            frame = frame.f_back
        if looping is not None:
            self._frames = [self._frame(looping, line) for line in sorted(self._recent[looping])]

    def _frame(self, code, line):
        shown = self._sources.shown(code.co_filename)
        return {
            "file": shown,
            "line": line,
            "column": None,
            "endColumn": None,
            "function": code.co_name,
            "code": cap(self._sources.line(shown, line).strip()),
            "repeated": 0,
        }

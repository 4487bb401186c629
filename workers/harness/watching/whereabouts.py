"""Where a test is that never ends: runs it for a moment and watches the learner's lines."""

import sys
import time
import types

from ..report import cap, sighting
from . import meter

_ENOUGH = 10_000
"""Lines executed without a new one among them: it runs in circles."""
_SECONDS = 0.1
_EXPLAINING = 0.1
"""Seconds that may go, in all, into telling which call the tests have made."""
_clock = time.perf_counter
_DISABLE, _getframe = sys.monitoring.DISABLE, sys._getframe


class Enough(BaseException):
    """Ends what is watched; raised again in every line, should it be held."""


class Caller:
    """The code that calls the learner's, by its file, and `explain(stack)`: that call as text."""

    def __init__(self, filename, explain):
        self.filename = filename
        self.explain = explain


class Watch:
    """Between start and stop, follows the learner's lines and ends their execution once it has seen enough.

    `tell` takes each new line of a call as a `Whereabouts`, at once: what hangs in C executes no
    more lines. `caller` is None where nobody calls, as while loading.
    """

    def __init__(self, sources, tell, caller=None):
        self._sources = sources
        self._tell = tell
        self._caller = caller
        self._seen = set()
        self._told = set()
        self._recent = {}
        self._since_new = 0
        self._until = _clock() + _SECONDS
        self._has_begun = False
        self._explaining = _EXPLAINING if caller else 0
        self._call = None
        self._frames = []

    def start(self):
        meter.watch(
            LINE=self._on_line, JUMP=self._on_jump, PY_START=self._on_start, PY_RESUME=self._on_jump
        )

    def stop(self):
        meter.release()

    def whereabouts(self):
        """The lines it ran in and the call that led there; no lines where it ended by itself."""
        return sighting(self._frames, self._call if self._frames else None)

    def conclude(self, frame):
        """It waits, where that frame is -> whether enough was seen of that."""
        if _clock() <= self._until:
            return False
        self._conclude(frame)
        return True

    def _on_start(self, code, offset):
        frame = _getframe(1)
        if self._is_watched(code):
            self._enter(frame)
            if begins_at_once(code, offset):
                self._reach(frame)  # No event tells of a line that is the function's first as well.
            return None
        return _DISABLE

    def _on_line(self, code, _line):
        if self._is_watched(code):
            self._reach(_getframe(1))
            return None
        return _DISABLE

    def _on_jump(self, code, *_places):
        if self._is_watched(code):
            frame = _getframe(1)
            self._recent.setdefault(code, {frame.f_lineno})
            self._count(frame)
            return None
        return _DISABLE

    def _is_watched(self, code):
        if self._sources.shown(code.co_filename) is None:
            return False
        if self._frames:
            raise Enough
        return True

    def _reach(self, frame):
        key = code, line = frame.f_code, frame.f_lineno
        if key not in self._seen:
            self._seen.add(key)
            self._recent.clear()
            self._since_new = 0
        if key not in self._told:
            self._told.add(key)
            self._tell(sighting([self._frame(code, line)], self._call))
        self._recent.setdefault(code, set()).add(line)
        self._count(frame)

    def _enter(self, frame):
        """Takes note of the call where it is the tests that make it."""
        outer = frame.f_back
        while outer is not None and self._sources.shown(outer.f_code.co_filename) is None:
            if self._caller and outer.f_code.co_filename == self._caller.filename:
                if not self._has_begun:
                    self._has_begun, self._until = True, _clock() + _SECONDS
                self._told.clear()
                self._call = self._explained(frame)
                return
            outer = outer.f_back

    def _explained(self, frame):
        if self._explaining <= 0:
            return None
        begun = _clock()
        try:
            return self._caller.explain(_stack(frame))
        except Exception:
            return None  # It is a courtesy.
        finally:
            took = _clock() - begun
            self._explaining -= took
            self._until += took

    def _count(self, frame):
        self._since_new += 1
        if self._since_new == _ENOUGH or (not self._since_new % 16 and _clock() > self._until):
            self._conclude(frame)
            raise Enough

    def _conclude(self, frame):
        """The outermost function that went on: those further out only waited for it."""
        looping, outer = None, frame
        while outer is not None:
            if outer.f_code in self._recent:
                looping = outer.f_code
            outer = outer.f_back
        if looping is not None:
            self._frames = [self._frame(looping, line) for line in sorted(self._recent[looping])]
            self._explaining = _EXPLAINING if self._caller else 0
            self._call = self._explained(frame)

    def _frame(self, code, line):
        shown = self._sources.shown(code.co_filename)
        return {
            "file": shown,
            "line": line,
            "function": code.co_name,
            "code": cap(self._sources.line(shown, line).strip()),
            "repeated": 0,
        }


def begins_at_once(code, offset):
    """Whether a function goes on in the line in which it starts, as `def f(n): return n` does."""
    return any(start <= offset < end - 2 for start, end, _ in code.co_lines())


def _stack(frame):
    """The frames out from this one as the traceback of an exception that is raised there."""
    entry = None
    while frame is not None:
        entry = types.TracebackType(entry, frame, frame.f_lasti, frame.f_lineno)
        frame = frame.f_back
    return entry

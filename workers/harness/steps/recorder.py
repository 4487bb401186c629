"""Follows the learner's code step by step and keeps what changes."""

import collections
import inspect
import opcode
import sys
import time

from ..limits import TRACE_CHANGES, TRACE_SECONDS, TRACE_STEPS, TRACE_STEPS_AT_THE_END
from ..threads.switching import hold
from ..watching import inside
from .calm import Calm
from .forms import told
from .frames import CALLED, MODULE, Frames
from .heap import Heap
from .keeping import Keeper, can_change_kinds, can_count, can_notice
from .lanes import Lanes
from .names import Names, write_to_module
from .stack import Stack
from .things import size

_clock = time.perf_counter
_getframe = sys._getframe
_UNSEEN = 16
"""Steps between two looks at the clock."""
_missing = object()
_TAKES_NEXT = frozenset({opcode.opmap["SEND"], opcode.opmap["FOR_ITER"]})


class Enough(BaseException):
    """Ends what is recorded; raised again in every event, should it be held."""


class Recorder:
    """Between start and stop, keeps the steps in a module's code; `root` is the module's namespace.

    `hear` takes what is printed meanwhile.
    """

    def __init__(self, code, root, sources):
        # What evaluates the annotations of a class or a function is nobody's step.
        codes = [each for each in inside.codes_in(code) if each.co_name != "__annotate__"]
        self._codes = {id(each) for each in codes}
        self._watch = inside.Watch(
            codes,
            PY_START=self._undisturbed(self._on_start),
            PY_RESUME=self._undisturbed(self._on_resume),
            PY_THROW=self._undisturbed(self._on_throw),
            LINE=self._undisturbed(self._on_line),
            PY_RETURN=self._undisturbed(self._on_return),
            PY_YIELD=self._undisturbed(self._on_yield),
            RAISE=self._undisturbed(self._on_raise),
        )
        self._stack = Stack(self._is_watched, root)
        self._calm = Calm(lambda: self._heap.is_delicate)
        keeper = Keeper(not can_notice(codes), can_change_kinds(codes))
        self._heap = Heap(keeper, not can_count(codes))
        self._names = Names(
            root, self._stack, self._heap, self._is_watched, write_to_module(codes[1:])
        )
        self._frames = Frames(self._stack, sources)
        self._lanes = Lanes()
        self._lane = 0
        self._printed = []
        self._head = []
        self._tail = collections.deque(maxlen=2)
        self._steps = self._head
        self._taken = 0
        self._changes = 0
        self._until = 0
        self._is_over = False
        self._is_looking = False

    def start(self):
        self._until = _clock() + TRACE_SECONDS
        self._watch.start()

    def stop(self):
        self._watch.stop()

    def hear(self, stream, text):
        """Takes what is printed, `stdout` or `stderr`."""
        if self._printed and self._printed[-1][0] == stream:
            text = self._printed.pop()[1] + text
        self._printed.append((stream, text))

    def trace(self):
        """The Trace of `src/domain/trace.ts`, its stacks as `left` and `entered`."""
        if self._printed and self._steps:
            self._steps[-1].setdefault("printed", []).extend(self._printed)
        steps = self._head + [step for segment in self._tail for step in segment]
        left = self._taken - len(steps)
        return {
            "steps": steps,
            "left": left,
            "gapAfter": len(self._head) - 1 if left else None,
            "isEnded": self._is_over,
            "opensAt": _opens_at(steps, self._is_over),
            "lanes": self._lanes.names,
        }

    def _undisturbed(self, listen):
        """Takes an event of the frame that it comes from, and nothing else meanwhile.

        While one step is looked at no other thread goes on, and what garbage collection calls is nobody's.
        """

        def hear(*event):
            if self._is_looking:
                return
            self._is_looking = True
            before = hold(True)
            try:
                listen(_getframe(1), *event)
            finally:
                hold(before)
                self._is_looking = False

        return hear

    def _is_watched(self, code):
        return id(code) in self._codes

    def _on_start(self, frame, code, _offset):
        self._stack.enter(frame)
        if code.co_flags & CALLED:
            self._step("call", frame)

    def _on_resume(self, frame, _code, _offset):
        self._go_on(frame)

    def _on_throw(self, frame, code, _offset, _error):
        if self._is_watched(code):
            self._go_on(frame)

    def _go_on(self, frame):
        self._stack.wake(frame)
        self._step("resume", frame)

    def _on_line(self, frame, _code, line):
        if not line:
            return  # A module without a statement has no line to be in.
        self._stack.reach(frame)
        self._step("line", frame)

    def _on_return(self, frame, code, _offset, value):
        if not self._is_watched(code):
            return  # Somebody else looks at what some functions of the library return.
        self._stack.reach(frame)
        if code.co_flags & CALLED:
            self._step("return", frame, value)
            self._stack.end()
        elif code.co_name == MODULE and self._taken:
            self._step("return", frame)  # What its last line did is seen here alone.

    def _on_yield(self, frame, code, _offset, value):
        self._stack.reach(frame)
        if code.co_flags & inspect.CO_COROUTINE:
            self._step("wait", frame)
        else:
            self._step("yield", frame, value)
        self._stack.sleep(frame)

    def _on_raise(self, frame, code, offset, error):
        if self._is_watched(code) and not _is_end_of_iteration(code, offset, error):
            self._stack.reach(frame)
            self._step("raise", frame, error=told(error))

    def _step(self, event, frame, value=_missing, error=None):
        if self._is_over:
            raise Enough
        if len(self._steps) >= (TRACE_STEPS if self._steps is self._head else TRACE_STEPS_AT_THE_END):
            self._begin_segment()
        step = {"event": event, "line": frame.f_lineno or 0}
        if not self._steps and self._tail:
            step["isFresh"] = True
        if self._frames.tell(step, frame):
            self._tell_lane(step)
        is_calm = self._calm.is_calm(event, frame, step["line"])
        passing = () if value is _missing else (value,)
        changes = self._names.look(frame, passing, is_calm)
        things = self._heap.look(changes, self._names, is_calm)
        names = self._names.told()
        if value is not _missing:
            step["value"] = self._heap.held(value)
        if error is not None:
            step["error"] = error
        if names:
            step["names"] = names
        if things:
            step["things"] = things
        self._names.release()
        if self._printed:
            step["printed"], self._printed = self._printed, []
        self._steps.append(step)
        self._taken += 1
        self._changes += 1 + len(names) + sum(size(told) for _, told in things)
        if self._changes > TRACE_CHANGES or (
            not self._taken % _UNSEEN and _clock() > self._until
        ):
            self._is_over = True
            raise Enough

    def _tell_lane(self, step):
        lane = self._lanes.current()
        if lane != self._lane or "isFresh" in step:
            step["lane"] = self._lane = lane

    def _begin_segment(self):
        self._steps = []
        self._tail.append(self._steps)
        self._heap.forget()
        self._names.forget()
        self._frames.forget()


def _is_end_of_iteration(code, offset, error):
    """What `for`, `await` and `yield from` go through ends with an exception that is nobody's."""
    return type(error) is StopIteration and code.co_code[offset] in _TAKES_NEXT


def _opens_at(steps, is_ended):
    """The step that matters: where the last exception arose, or the end; a program's is its beginning."""
    last = len(steps) - 1
    if last < 0:
        return 0
    if steps[last]["event"] == "raise":
        error = steps[last]["error"]
        while last and steps[last - 1]["event"] == "raise" and steps[last - 1]["error"] == error:
            last -= 1
        return last
    is_program = steps[0].get("entered") == [0]
    return last if is_ended or not is_program else 0

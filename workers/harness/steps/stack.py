"""Which calls of the learner's are open, told from one event to the next."""

import _thread
import inspect

SLEEPING = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
"""Flags of code whose calls can stop and go on."""


class Call:
    """A call: its number, its code and where its frame lies; `scope` is for who reads its names."""

    __slots__ = ("code", "is_over", "number", "place", "scope")

    def __init__(self, number, frame):
        self.number = number
        self.code = frame.f_code
        self.place = id(frame)
        self.scope = None
        self.is_over = False


class Stack:
    """Open calls from the outermost to the innermost; `is_watched(code)` tells the learner's.

    Frames are known by where they lie, and not kept: a frame that is kept keeps what it holds.
    `changes` counts how often the stack has become another. `root` is the namespace of the module, whose frame is number 0.
    """

    def __init__(self, is_watched, root):
        self._is_watched = is_watched
        self._root = root
        self._asleep = {}
        self._count = 0
        self._thread = None
        self._others = {}
        self.calls = []
        self.changes = 0

    def enter(self, frame):
        """A call begins."""
        self._switch()
        self._leave_inside(self._caller(frame))
        self._push(frame, self._new_number(frame))

    def wake(self, frame):
        """A generator or a coroutine goes on, as the call that it was."""
        self._switch()
        self._leave_inside(self._caller(frame))
        self._push(frame, self._known_number(frame))

    def reach(self, frame):
        """Something happens in a frame: the calls inside it are over."""
        self._switch()
        self._leave_inside(frame)

    def sleep(self, frame):
        """A generator or a coroutine yields."""
        self._asleep[id(frame)] = self.calls[-1].number

    def end(self):
        """The innermost call returns."""
        self.calls[-1].is_over = True

    def is_asleep(self, call):
        """Whether a call that was left may go on."""
        return self._asleep.get(call.place) == call.number

    def paused(self):
        """The calls of the threads that do not run."""
        return [call for calls in self._others.values() for call in calls]

    def numbers(self):
        """Those of the open calls; with the module's, which waits for its threads, where one of them runs."""
        own = [call.number for call in self.calls]
        waits = own[:1] != [0] and any(not calls[0].number for calls in self._others.values())
        return [0, *own] if waits else own

    def frames(self, frame):
        """The open frames from this one on outwards."""
        while frame is not None:
            if self._is_watched(frame.f_code):
                yield frame
            frame = frame.f_back

    def _switch(self):
        """Each thread has calls of its own."""
        thread = _thread.get_ident()
        if thread == self._thread:
            return
        if self.calls and not self.calls[0].is_over:
            self._others[self._thread] = self.calls
        self._thread = thread
        self.calls = self._others.pop(thread, [])
        self.changes += 1

    def _push(self, frame, number):
        self.calls.append(Call(number, frame))
        self.changes += 1

    def _leave_inside(self, frame):
        place = id(frame)
        last = len(self.calls) - 1
        if last >= 0 and self.calls[last].place == place:
            return
        self.changes += 1
        if frame is None:
            self.calls.clear()
            return
        for index in range(last - 1, -1, -1):
            if self.calls[index].place == place:
                del self.calls[index + 1 :]
                return
        # What was under way before anybody watched goes on.
        known = {call.place: call for call in self.calls}
        frames = reversed(list(self.frames(frame)))
        self.calls = [
            known.get(id(each)) or Call(self._known_number(each), each) for each in frames
        ]

    def _known_number(self, frame):
        number = self._asleep.pop(id(frame), None)
        return self._new_number(frame) if number is None else number

    def _new_number(self, frame):
        if frame.f_code.co_name == "<module>" and frame.f_globals is self._root:
            return 0
        self._count += 1
        return self._count

    def _caller(self, frame):
        return next(self.frames(frame.f_back), None)

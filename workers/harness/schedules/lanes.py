"""Which lines the threads ran, in the order in which they ran."""

from ..limits import LANE_STEPS, LANE_STEPS_AROUND, LANE_STEPS_KEPT
from ..report import schedule
from ..threads import deadlock, scheduler
from .lines import Line


class Recorder:
    """What happens in one schedule; `schedule` is the `Schedule` of verdict.ts."""

    def __init__(self, sources):
        self._sources = sources
        self._lanes = []
        self._steps = []
        self._unseen = 0
        """Lines that came after as many as are kept."""
        self._open = {}
        """Of each thread the lines that may not be over, from the outermost call in."""
        self._is_over = False

    def sees(self, frame, line):
        """The thread that runs begins a line."""
        if self._is_over:
            return
        if len(self._steps) >= LANE_STEPS_KEPT:
            self._unseen += 1
            return
        opened = self._open.setdefault(scheduler.current, [])
        while opened and (opened[-1].frame is frame or not opened[-1].holds(frame)):
            opened.pop().close()
        shown = self._sources.shown(frame.f_code.co_filename)
        text = self._sources.line(shown, line).strip()
        self._begin(Line(frame, shown, line, text))

    def interrupts(self):
        """The thread that runs has its turn taken from it, in the middle of a line or before it."""
        opened = self._open.get(scheduler.current)
        if opened:
            opened[-1].interrupt()

    def goes_on(self):
        """It has its turn again."""
        opened = self._open.get(scheduler.current)
        if opened and not self._is_over:
            self._begin(opened.pop(), goes_on=True)

    def stops(self, thread):
        """A thread makes way for another one, or is over."""
        opened = self._open.get(thread, [])
        while opened and not opened[-1].step["ends"] and not opened[-1].holds(thread.frame):
            opened.pop().close()
        if opened and thread.waits_for is not None and not opened[-1].step["ends"]:
            opened[-1].step["ends"] = "waits"

    def ends(self):
        """What comes now is no more than the end of threads that were left."""
        for opened in self._open.values():
            while opened:
                opened.pop().close()
        self._is_over = True

    def schedule(self):
        """Begins where the threads do: what the main one has set up before shows nothing of them."""
        steps = [step for n, step in enumerate(self._steps) if n >= self._started()]
        return schedule(self._lanes, steps, _telling(steps), self._unseen)

    def _started(self):
        lanes = [self._lanes[step["lane"]] for step in self._steps]
        return next((n for n, lane in enumerate(lanes) if lane != deadlock.MAIN), 0)

    def _begin(self, line, goes_on=False):
        step = line.begin(self._lane(scheduler.current), goes_on)
        self._steps.append(step)
        self._open.setdefault(scheduler.current, []).append(line)

    def _lane(self, thread):
        name = deadlock.name_of(thread)
        if name not in self._lanes:
            self._lanes.append(name)
        return self._lanes.index(name)


def _telling(steps):
    """The places of the steps that are shown: the first, the last, and those around each change of thread."""
    near = set()
    for place, step in enumerate(steps):
        changes = place == 0 or steps[place - 1]["lane"] != step["lane"]
        if changes or step["ends"] or step["goesOn"]:
            near.update(range(place - LANE_STEPS_AROUND, place + LANE_STEPS_AROUND + 1))
    near.update(range(len(steps) - LANE_STEPS_AROUND, len(steps)))
    places = sorted(place for place in near if 0 <= place < len(steps))
    if len(places) <= LANE_STEPS:
        return places
    half = LANE_STEPS // 2
    return places[:half] + places[-half:]

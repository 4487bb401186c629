"""Tries a scenario under many schedules: with no, one and two turns taken from a thread, in any place.

Nearly every race and deadlock that is known needs no more (Musuvathi and Qadeer, "Iterative context
bounding for systematic testing of multithreaded programs", 2007).
"""

import itertools
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures._base import LOGGER

from ..threads import endings, scheduler
from .module_state import ModuleState
from .points import Points

_MOST_POINTS = 5_000
"""Of one run; a scenario that has more is not stopped any more after them."""
_MOST_IN_ALL = 400_000
"""After so many in all runs no further schedule is tried, so that right code of many steps is not out of time."""

_LOOKS = 3_000
"""Points in a row that only look at something, in any thread, after which they are held to look for ever."""

_CHOICES = 2
"""Of several threads that could go on, how many are tried."""


class Failed:
    """One schedule: `plan` says at which points a turn is taken, and `error` what came of it."""

    def __init__(self, plan, error):
        self.plan = plan
        self.error = error


class Search:
    """The schedules of one scenario, a function that starts threads and raises where it is broken."""

    def __init__(self, scenario, sources):
        self._scenario = scenario
        self._recorder = None
        self._points = Points(sources, self._reach, self._see)
        self._state = ModuleState(sources.modules())
        self._all = 0

    def first_failure(self, runs):
        """Tries so many schedules; returns the `Failed` of the first that is broken, or None."""
        with self._points:
            for plan in self._plans(runs):
                error = self._run(plan)
                if error is not None:
                    return Failed(plan, error)
                if self._all > _MOST_IN_ALL:
                    break
        return None

    def replay(self, failed, recorder):
        """Runs that schedule once more and has it recorded; returns what it raises."""
        self._recorder = recorder
        scheduler.observe(recorder.stops)
        try:
            with self._points:
                return self._run(failed.plan)
        finally:
            scheduler.observe(None)
            self._recorder = None

    def _plans(self, runs):
        """Each is tried before the next one is asked for: how many points it has tells what follows."""
        yield {}
        firsts = [(point, choice) for choice in range(_CHOICES) for point in range(1, self._count + 1)]
        lengths = {}
        for point, choice in firsts[: runs - 1]:
            plan = {point: choice}
            yield plan
            lengths[point, choice] = self._count
        pairs = [
            {point: choice, later: 0}
            for (point, choice), length in lengths.items()
            for later in range(point + 1, length + 1)
        ]
        random.Random(len(pairs)).shuffle(pairs)
        yield from pairs[: max(0, runs - 1 - len(firsts))]

    def _run(self, plan):
        """What a scenario raises under a plan, or None."""
        self._plan, self._count, self._looks, self._uncaught = plan, 0, 0, []
        self._state.restore()
        before, threading.excepthook = threading.excepthook, self._take
        names, pools = threading._counter, ThreadPoolExecutor._counter
        threading._counter = itertools.count(1).__next__
        ThreadPoolExecutor._counter = itertools.count().__next__
        try:
            self._scenario()
        except BaseException as error:
            return error
        finally:
            self._plan = {}
            if self._recorder is not None:
                self._recorder.ends()
            # The workers of a pool would tell of it.
            LOGGER.disabled = True
            endings.end_others()
            LOGGER.disabled = False
            threading.excepthook = before
            threading._counter, ThreadPoolExecutor._counter = names, pools
        return self._uncaught[0] if self._uncaught else None

    def _take(self, uncaught):
        """As `threading.excepthook`, to which SystemExit is nothing."""
        if not issubclass(uncaught.exc_type, SystemExit):
            self._uncaught.append(uncaught.exc_value)

    def _reach(self, may_change):
        self._all += 1
        self._looks = 0 if may_change else self._looks + 1
        if self._looks > _LOOKS:
            raise RuntimeError("this looks without end, in this order of the threads, for what never comes")
        if scheduler.others_ready() and self._count < _MOST_POINTS:
            self._count += 1
            choice = self._plan.get(self._count)
            if choice is not None and choice < scheduler.others_ready():
                self._make_way(choice)

    def _make_way(self, choice):
        if self._recorder is None:
            scheduler.make_way(choice)
        else:
            self._recorder.interrupts()
            scheduler.make_way(choice)
            self._recorder.goes_on()

    def _see(self, frame, line):
        if self._recorder is not None:
            self._recorder.sees(frame, line)

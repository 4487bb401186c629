"""Who goes on when a thread waits, ends or has had its turn: the one that has been ready longest."""

import collections
import heapq
import sys
import time

import _thread

from . import deadlock, switching

_getframe = sys._getframe
_MAIN = _thread.get_ident()
_SECOND = 10**9


class Queue:
    """Threads that wait for the same, the longest first."""

    __slots__ = ("waiting", "owner")

    def __init__(self):
        self.waiting = collections.deque()
        self.owner = None
        """The Thread that has what they wait for, as far as one knows."""

    def wake_first(self):
        """Has the thread that has waited longest go on when its turn comes."""
        if self.waiting:
            before = switching.hold(True)
            if self.waiting:
                _make_ready(self.waiting.popleft(), True)
            switching.hold(before)

    def wake_all(self):
        while self.waiting:
            self.wake_first()


class Thread:
    """A thread as the scheduler sees it."""

    def __init__(self, number, is_daemon=False):
        self.number = number
        """The main thread's is 0."""
        self.ident = _MAIN + number
        """What `threading.get_ident` says in it."""
        self.is_daemon = is_daemon
        self.waits_for = None
        """A Queue, or None where it only lets time go by; while it waits."""
        self.until = None
        """The moment at which it goes on in any case; None where there is none."""
        self.frame = None
        """Where it waits."""
        self.is_waiting = False
        self.was_woken = False
        self.error = None
        """Raised in it when it goes on."""


class RealTime:
    """The time by which sleeps and timeouts are measured, in whole nanoseconds."""

    now = staticmethod(time.monotonic_ns)
    _sleep = staticmethod(getattr(time.sleep, "__wrapped__", time.sleep))

    @classmethod
    def pass_by(cls, nanoseconds):
        cls._sleep(nanoseconds / _SECOND)


main = current = Thread(0)
_threads = {0: main}
_ready = collections.deque()
_timers = []
_order = 0
_preemptor = None
_time = RealTime


def use_time(source):
    """Has sleeps and timeouts go by another time than the real one."""
    global _time
    _time = source


def after(seconds):
    """The moment at which so many seconds have gone by."""
    return _time.now() + round(seconds * _SECOND)


def is_alone():
    """Whether the thread that runs is the only one."""
    return len(_threads) == 1


def alive():
    """The threads that are not over, in the order in which they were made."""
    return list(_threads.values())


def start(function, is_daemon):
    """Makes a thread that is ready to call a function, which raises nothing -> Thread."""
    global _preemptor
    before = switching.hold(True)
    try:
        if _preemptor is None:
            _preemptor = _preempting
            switching.preempt_with(switching.start(_preemptor))

        def whole():
            switching.hold(False)
            function()
            switching.hold(True)
            return _end()

        thread = Thread(switching.start(whole), is_daemon)
        _threads[thread.number] = thread
        _ready.append(thread)
        return thread
    finally:
        switching.hold(before)


def wait(queue=None, until=None):
    """Waits until somebody wakes this thread -> whether somebody did before that moment.

    It stands in the queue meanwhile. `until` is None for a wait without an end.
    """
    global _order
    before = switching.hold(True)
    me = current
    me.waits_for, me.frame, me.is_waiting = queue, _getframe(1), True
    if queue is not None:
        queue.waiting.append(me)
    if until is not None:
        me.until = until
        _order += 1
        heapq.heappush(_timers, (until, _order, me))
    thread = _next()
    if thread is not me:
        _switch(thread)
    if queue is not None and me in queue.waiting:
        queue.waiting.remove(me)
    return _went_on(me, before)


def give_way():
    """Lets those go on that are ready, if any."""
    before = switching.hold(True)
    _wake_due()
    if _ready:
        me = current
        _ready.append(me)
        _switch(_ready.popleft())
        _went_on(me, before)
    else:
        switching.hold(before)


def sleep(seconds):
    """As `time.sleep`, of a number that it takes."""
    if is_alone():
        _time.pass_by(round(seconds * _SECOND))
    elif seconds == 0:
        give_way()
    else:
        wait(None, after(seconds))


def settle():
    """Lets the others go on until each is over or a daemon, or waits for what need not come."""
    while any(_is_busy(thread) for thread in alive() if thread is not current):
        wait(None, min((timer[0] for timer in _timers if _is_set(timer)), default=_time.now()))


def _is_busy(thread):
    return not thread.is_daemon and (not thread.is_waiting or thread.until is not None)


def _went_on(me, before):
    switching.hold(before)
    if me.error is not None:
        error, me.error = me.error, None
        raise error
    return me.was_woken


def _make_ready(thread, was_woken):
    if thread.is_waiting:
        thread.is_waiting = False
        thread.was_woken = was_woken
        thread.waits_for = thread.until = thread.frame = None
        _ready.append(thread)


def _wake_due():
    moment = _time.now()
    while _timers and (_timers[0][0] <= moment or not _is_set(_timers[0])):
        timer = heapq.heappop(_timers)
        if _is_set(timer):
            _make_ready(timer[2], False)


def _is_set(timer):
    """Whether its thread still waits for it."""
    return timer[2].until == timer[0]


def _next():
    """Who goes on now; lets time go by where all of them wait."""
    while True:
        _wake_due()
        if _ready:
            return _ready.popleft()
        if _timers:
            _time.pass_by(max(0, _timers[0][0] - _time.now()))
        else:
            main.error = deadlock.Deadlock(alive())
            _make_ready(main, False)


def _switch(thread):
    global current
    me, current = current, thread
    switching.go_to(thread.number)
    current = me


def _end():
    """The thread that runs is over -> the number of the one that goes on."""
    global current
    del _threads[current.number]
    current = _next()
    return current.number


def _preempting():
    """Goes on whenever a thread has had its turn, and lets the next one have its own."""
    global current
    while True:
        _wake_due()
        if _ready:
            _ready.append(current)
            current = _ready.popleft()
        switching.go_to(current.number)

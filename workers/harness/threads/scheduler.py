"""Who goes on when a thread waits, ends or has had its turn: the one that has been ready longest."""

import collections
import heapq
import sys

from . import deadlock, switching, timing
from .thread import Thread

_getframe = sys._getframe


main = current = Thread(0)
_threads = {0: main}
_ready = collections.deque()
_put_off = collections.deque()
"""Ready too, but for when nobody else is."""
_timers = []
_order = 0
_preemptor = None
_observe = None


def observe(look):
    """Calls `look(thread)` whenever a thread makes way for another one or is over; None for no longer."""
    global _observe
    _observe = look


def others_ready():
    """How many threads besides the one that runs could go on now."""
    return len(_ready) + len(_put_off)


def next_timer():
    """The moment at which the next thread goes on by itself; now where none does."""
    return min((timer[0] for timer in _timers if _is_set(timer)), default=timing.now())


def is_alone():
    """Whether the thread that runs is the only one."""
    return len(_threads) == 1


def alive():
    """The threads that are not over, in the order in which they were made."""
    return list(_threads.values())


def start(function, is_daemon, known_as):
    """Makes a thread that is ready to call a function, which raises nothing -> Thread."""
    global _preemptor
    before = switching.hold(True)
    try:
        if _preemptor is None:
            _preemptor = _preempting
            switching.preempt_with(switching.start(_preemptor))

        def whole():
            switching.hold(False)
            if thread.error is None:
                function()
            switching.hold(True)
            return _end()

        thread = Thread(switching.start(whole), is_daemon, known_as)
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


def wait_for(is_done, queue, until=None):
    """Waits in a queue until a function says so, or for that moment."""
    before = switching.hold(True)
    try:
        # Held, so that what ends the wait cannot come between the question and the wait.
        while not is_done() and wait(queue, until):
            continue
    finally:
        switching.hold(before)


def wake_first(queue):
    """Has the thread that has waited longest in a Queue go on when its turn comes."""
    if queue.waiting:
        before = switching.hold(True)
        if queue.waiting:
            make_ready(queue.waiting.popleft(), True)
        switching.hold(before)


def wake_all(queue):
    while queue.waiting:
        wake_first(queue)


def give_way():
    """Lets those go on that are ready, if any."""
    before = switching.hold(True)
    _wake_due()
    _ready.extend(_put_off)
    _put_off.clear()
    if _ready:
        me = current
        _ready.append(me)
        _switch(_ready.popleft())
        _went_on(me, before)
    else:
        switching.hold(before)


def make_way(choice):
    """Has another thread go on, the one that is ready at that place; this one when no other is."""
    before = switching.hold(True)
    me = current
    _ready.extend(_put_off)
    _put_off.clear()
    _ready.rotate(-choice)
    thread = _ready.popleft()
    _put_off.append(me)
    _switch(thread)
    _went_on(me, before)


def sleep(seconds):
    """As `time.sleep`, of a number that it takes."""
    if is_alone():
        until = timing.after(seconds)
        while (left := until - timing.now()) > 0:
            timing.pass_by(left)
    elif seconds == 0:
        give_way()
    else:
        wait(None, timing.after(seconds))


def _went_on(me, before):
    switching.hold(before)
    if me.error is not None:
        error, me.error = me.error, None
        raise error
    return me.was_woken


def make_ready(thread, was_woken):
    """Has a thread that waits go on when its turn comes, whatever it waits for."""
    if thread.is_waiting:
        thread.is_waiting = False
        thread.was_woken = was_woken
        thread.waits_for = thread.until = thread.frame = None
        _ready.append(thread)


def _wake_due():
    if timing.outside.is_awaited():
        timing.outside.poll()
    moment = timing.now()
    while _timers and (_timers[0][0] <= moment or not _is_set(_timers[0])):
        timer = heapq.heappop(_timers)
        if _is_set(timer):
            make_ready(timer[2], False)


def _is_set(timer):
    """Whether its thread still waits for it."""
    return timer[2].until == timer[0]


def _next():
    """Who goes on now; lets time go by where all of them wait."""
    while True:
        _wake_due()
        if _ready:
            return _ready.popleft()
        if _put_off:
            return _put_off.popleft()
        if timing.outside.is_awaited() and not (_timers and timing.is_real()):
            timing.outside.wait()
        elif _timers:
            timing.pass_by(max(0, _timers[0][0] - timing.now()))
        else:
            main.error = deadlock.Deadlock(alive())
            make_ready(main, False)


def _switch(thread):
    global current
    me, current = current, thread
    if _observe is not None:
        _observe(me)
    switching.go_to(thread.number)
    current = me


def _end():
    """The thread that runs is over -> the number of the one that goes on."""
    global current
    del _threads[current.number]
    current.is_over = True
    if _observe is not None:
        _observe(current)
    wake_all(current.end)
    current = _next()
    return current.number


def _preempting():
    """Goes on whenever a thread has had its turn, and lets the next one have its own."""
    global current
    while True:
        _wake_due()
        _ready.extend(_put_off)
        _put_off.clear()
        if _ready:
            _ready.append(current)
            current = _ready.popleft()
        switching.go_to(current.number)

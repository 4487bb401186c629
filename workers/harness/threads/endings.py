"""How threads come to their end with the program or the test that has started them."""

from . import scheduler

_PATIENCE = 1_000
"""Turns that a thread has to end in."""


def settle():
    """Lets the others go on until each is over or a daemon, or waits for what need not come."""
    while any(_is_busy(thread) for thread in _others()):
        scheduler.wait(None, scheduler.next_timer())


def join_others():
    """As at Python's end: waits for every other thread that is no daemon."""
    for thread in _others():
        while not (thread.is_daemon or thread.is_over):
            scheduler.wait(thread.end)


def end_others():
    """Ends every other thread, by raising SystemExit where it is.

    Raises RuntimeError where one goes on all the same.
    """
    for thread in _others():
        thread.error = SystemExit()
        scheduler.make_ready(thread, False)
    for _ in range(_PATIENCE):
        if scheduler.is_alone():
            return
        scheduler.give_way()
    raise RuntimeError("a thread does not end, though the test has")


def _others():
    return [thread for thread in scheduler.alive() if thread is not scheduler.current]


def _is_busy(thread):
    return not thread.is_daemon and (not thread.is_waiting or thread.until is not None)

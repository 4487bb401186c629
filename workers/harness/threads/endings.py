"""How threads come to their end with the program or the test that has started them."""

from . import scheduler

_PATIENCE = 1_000
"""Turns that a thread has to end in."""


def settle():
    """The main thread is at its end: lets the others go on until each is over or waits without an end."""
    scheduler.main.is_over = True
    scheduler.wake_all(scheduler.main.end)
    while any(_is_busy(thread) for thread in _others()):
        scheduler.wait(None, scheduler.next_timer())
    scheduler.main.is_over = False


def join_others():
    """As at Python's end: waits for every other thread that is no daemon."""
    for thread in _others():
        if not thread.is_daemon:
            scheduler.wait_for(lambda thread=thread: thread.is_over, thread.end)


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


def raise_in_main(error):
    """Raises it in the main thread, and has the one that runs never go on if it is another."""
    if scheduler.current is scheduler.main:
        raise error
    scheduler.main.error = error
    scheduler.make_ready(scheduler.main, False)
    while True:
        scheduler.wait()


def _others():
    return [thread for thread in scheduler.alive() if thread is not scheduler.current]


def _is_busy(thread):
    return not thread.is_daemon and (not thread.is_waiting or thread.until is not None)

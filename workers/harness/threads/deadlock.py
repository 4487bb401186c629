"""Who waits for what, where no thread can go on."""

import os

from ..limits import TASKS

_OURS = (lambda: None).__code__.co_filename.removesuffix("threads/deadlock.py")
_LIBRARY = os.path.dirname(os.__file__), "<frozen ", _OURS
MAIN = "the main thread"
FOR = {
    "Queue.get": "an item that nobody puts into the queue",
    "_PySimpleQueue.get": "an item that nobody puts into the queue",
    "Queue.put": "room that nobody makes in the queue",
    "Queue.join": "a queue whose items are not all reported as done",
    "Lock.acquire": "a lock that nobody releases",
    "Semaphore.acquire": "a semaphore that nobody releases",
    "Event.wait": "an event that nobody sets",
    "Condition.wait": "a condition of which nobody notifies it",
    "Condition.wait_for": "a condition of which nobody notifies it",
    "Barrier.wait": "others that never come to the barrier",
    "Future.result": "a future to which nobody gives a result",
    "Future.exception": "a future to which nobody gives a result",
    "_Waiting.select": "the tasks of its event loop",
    "TaskGroup.__aexit__": "the tasks of its group",
    "wait": "tasks that are not done",
    "_AsCompletedIterator._wait_for_one": "tasks that are not done",
}
"""What a function of the library waits for, by its qualified name."""


class Deadlock(RuntimeError):
    """Raised in the main thread where natively all of them would wait for ever."""

    def __init__(self, threads):
        # The main thread mostly waits for the others, and says least.
        threads = sorted(threads, key=lambda thread: thread.number == 0)
        told = [f"{name_of(thread)} waits{_where(thread)}" for thread in threads[:TASKS]]
        if len(threads) > TASKS:
            told.append(f"{len(threads) - TASKS} more wait too")
        self.waiting = "; ".join(told)
        what = "deadlock" if len(threads) > 1 else "this waits for ever"
        super().__init__(f"{what}: {self.waiting}")


Deadlock.__module__ = "builtins"
Deadlock.__name__ = Deadlock.__qualname__ = "RuntimeError"  # what a traceback and repr call it


def name_of(thread):
    """The name that a program knows a thread by."""
    if thread.number == 0:
        return MAIN
    return getattr(thread.known_as, "name", f"thread {thread.number}")


def _where(thread):
    line, callees = place(thread.frame)
    what = next((FOR[callee] for callee in callees if callee in FOR), None)
    return f"{line} for {what or _owned(thread, callees) or 'what never comes'}"


def place(frame):
    """(" in line n" of the program, or nothing; the library's functions it is in, the outermost first)"""
    callees = []
    while frame is not None:
        filename = frame.f_code.co_filename
        if not filename.startswith(_LIBRARY):
            exists = os.path.exists(filename)
            return (f" in line {frame.f_lineno}" if exists else ""), callees[::-1]
        callees.append(frame.f_code.co_qualname)
        frame = frame.f_back
    return "", callees[::-1]


def _owned(thread, callees):
    """What another thread has, or is."""
    owner = thread.waits_for.owner if thread.waits_for is not None else None
    if "Thread.join" in callees or "join_others" in callees:
        return f"the end of {name_of(owner)}"
    if owner is None:
        return "a lock that nobody releases"
    itself = owner is thread
    if owner.is_over:
        return f"a lock that {name_of(owner)} took, which has ended"
    return "a lock that it has itself" if itself else f"a lock that {name_of(owner)} has"

"""Which tasks wait, and for what, where an event loop has nothing left that could wake one."""

import asyncio
import gc
import os
import types

from ..limits import TASKS

_LIBRARY = os.path.dirname(os.__file__), "<frozen "
_NOTHING = "a future to which nobody gives a result"
_FOR = {
    "Queue.get": "an item that nobody puts into the queue",
    "Queue.put": "room that nobody makes in the queue",
    "Queue.join": "a queue whose items are not all reported as done",
    "Lock.acquire": "a lock that nobody releases",
    "Semaphore.acquire": "a semaphore that nobody releases",
    "Event.wait": "an event that nobody sets",
    "Condition.wait": "a condition of which nobody notifies it",
    "Condition.wait_for": "a condition of which nobody notifies it",
    "Barrier.wait": "others that never come to the barrier",
    "TaskGroup.__aexit__": "the tasks of its group",
    "wait": "tasks that are not done",
    "_AsCompletedIterator._wait_for_one": "tasks that are not done",
}


class Hang(RuntimeError):
    """Raised where natively the loop would wait for ever. `tasks` says which wait, and for what."""

    def __init__(self, loop):
        tasks = sorted(asyncio.all_tasks(loop), key=_order)
        told = [f"{_subject(task)} waits{_where(task)}" for task in tasks[:TASKS]]
        if len(tasks) > TASKS:
            told.append(f"{len(tasks) - TASKS} more wait too")
        self.tasks = "; ".join(told)
        super().__init__(f"nothing is left that could wake a task: {self.tasks}")


Hang.__module__, Hang.__qualname__ = "builtins", "RuntimeError"  # what a traceback calls it


def _order(task):
    number = task.get_name().rpartition("-")[2]
    return int(number) if number.isdecimal() else 0, task.get_name()


def _subject(task):
    coroutine = task.get_coro()
    name = coroutine.__qualname__.rpartition(".")[2]
    is_test = name.startswith("test") and not os.path.exists(coroutine.cr_code.co_filename)
    return "the test" if is_test else f"{task.get_name()} ({name})"


def _where(task):
    """Its last line in a file of the program, and what it called there."""
    line, callees = "", []
    for frame in _frames(task.get_coro()):
        filename = frame.f_code.co_filename
        if filename.startswith(_LIBRARY):
            callees.append(frame.f_code.co_qualname)
            continue
        callees.clear()
        line = f" in line {frame.f_lineno}" if os.path.exists(filename) else ""
    what = next((_FOR[callee] for callee in callees if callee in _FOR), None)
    return f"{line} for {what or _awaited(task._fut_waiter)}"


def _frames(awaited):
    """The frames of a suspended coroutine and of what it awaits, the innermost last."""
    while awaited is not None:
        for kind in ("cr", "ag", "gi"):
            if hasattr(awaited, f"{kind}_frame"):
                yield getattr(awaited, f"{kind}_frame")
                awaited = getattr(awaited, "gi_yieldfrom" if kind == "gi" else f"{kind}_await")
                break
        else:
            # `anext` of an async generator shows what it belongs to in no other way.
            held = gc.get_referents(awaited)
            awaited = next((each for each in held if type(each) is types.AsyncGeneratorType), None)


def _awaited(future):
    children = getattr(future, "_children", [future])
    names = [child.get_name() for child in children if isinstance(child, asyncio.Task)]
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]])) or _NOTHING

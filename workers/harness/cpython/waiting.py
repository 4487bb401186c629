"""Which tasks wait, and for what, where an event loop has nothing left that could wake one."""

import asyncio
import gc
import os
import types

from ..limits import TASKS
from ..threads.deadlock import FOR

_LIBRARY = os.path.dirname(os.__file__), "<frozen "
_NOTHING = "a future to which nobody gives a result"
class Hang(RuntimeError):
    """Raised where natively the loop would wait for ever. `waiting` says which wait, and for what."""

    def __init__(self, loop):
        tasks = sorted(asyncio.all_tasks(loop), key=_order)
        told = [f"{_subject(task)} waits{_where(task)}" for task in tasks[:TASKS]]
        if len(tasks) > TASKS:
            told.append(f"{len(tasks) - TASKS} more wait too")
        self.waiting = "; ".join(told)
        super().__init__(f"nothing is left that could wake a task: {self.waiting}")


Hang.__module__ = "builtins"
Hang.__name__ = Hang.__qualname__ = "RuntimeError"  # what a traceback and repr call it


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
    what = next((FOR[callee] for callee in callees if callee in FOR), None)
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

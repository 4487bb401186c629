"""Who runs: the threads and the tasks of asyncio, each a lane of its own."""

import _thread
import sys

_MAIN = "main thread"


class Lanes:
    """`names` are those of the lanes, in the order in which they first ran; a lane is its place in it."""

    def __init__(self):
        self._places = {}
        self.names = []

    def current(self):
        """The lane that runs."""
        who = _task() or _thread_that_runs()
        place = self._places.get(who)
        if place is None:
            place = self._places[who] = len(self.names)
            self.names.append(who[1])
        return place


def _task():
    """(identity, name) of the task that runs; None outside of tasks."""
    tasks = sys.modules.get("_asyncio")
    loop = None if tasks is None else tasks._get_running_loop()
    task = None if loop is None else tasks.current_task(loop)
    if task is None or not isinstance(task, tasks.Task):
        return None
    # Classes of the learner's may answer otherwise.
    name, coroutine = tasks.Task.get_name(task), tasks.Task.get_coro(task)
    return id(loop), f"{getattr(coroutine, '__name__', 'task')} ({name})"


def _thread_that_runs():
    ident = _thread.get_ident()
    threading = sys.modules.get("threading")
    thread = None if threading is None else threading._active.get(ident)
    is_main = thread is None or thread is threading._main_thread
    return (0, _MAIN) if is_main else (ident, threading.Thread.name.fget(thread))

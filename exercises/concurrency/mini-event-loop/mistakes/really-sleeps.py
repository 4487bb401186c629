"""sleeping until the next task is due: nobody is to wait, the time of this loop is a number."""

import time
from heapq import heappop, heappush
from inspect import isgenerator
from itertools import count


class Task:
    def __init__(self, generator):
        self.generator, self.waiting, self.end = generator, [], None

    def result(self):
        if self.end is None:
            raise RuntimeError("the task is not done")
        value, error = self.end
        if error is not None:
            raise error
        return value


class Loop:
    def __init__(self):
        self.now = 0
        self._due, self._numbers, self._open = [], count(), 0

    def spawn(self, generator):
        if not isgenerator(generator):
            raise TypeError(f"expected a generator, not {generator!r}")
        task = Task(generator)
        self._open += 1
        self._resume(task)
        return task

    def run(self):
        while self._due:
            time.sleep(max(0, self._due[0][0] - self.now))
            self.now, _, task, value, error = heappop(self._due)
            step = task.generator.throw if error else task.generator.send
            try:
                self._wait(task, step(error or value))
            except StopIteration as stop:
                self._finish(task, stop.value, None)
            except Exception as raised:
                self._finish(task, None, raised)
        if self._open:
            raise RuntimeError("tasks are left that nothing can resume")

    def _resume(self, task, value=None, error=None, after=0):
        heappush(self._due, (self.now + after, next(self._numbers), task, value, error))

    def _wait(self, task, wanted):
        if isinstance(wanted, int | float):
            self._resume(task, after=wanted)
        elif not isinstance(wanted, Task):
            self._resume(task, error=TypeError(f"cannot wait for {wanted!r}"))
        elif wanted.end is None:
            wanted.waiting.append(task)
        else:
            self._resume(task, *wanted.end)

    def _finish(self, task, *end):
        task.end = end
        self._open -= 1
        for waiting in task.waiting:
            self._resume(waiting, *end)

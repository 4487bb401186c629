"""taking one timer at a time: what becomes ready meanwhile then passes the other tasks whose pauses
end at the same moment."""

from bisect import insort
from collections import deque
from inspect import isgenerator


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
        self.ready, self.timers, self.open = deque(), [], 0

    def spawn(self, generator):
        if not isgenerator(generator):
            raise TypeError(f"expected a generator, not {generator!r}")
        task = Task(generator)
        self.open += 1
        self.ready.append((task, None, None))
        return task

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.now, task = self.timers.pop(0)
                self.ready.append((task, None, None))
            self.step(*self.ready.popleft())
        if self.open:
            raise RuntimeError("tasks are left that nothing can resume")

    def step(self, task, value, error):
        try:
            if error is not None:
                wanted = task.generator.throw(error)
            else:
                wanted = task.generator.send(value)
        except StopIteration as stop:
            self.finish(task, stop.value, None)
        except Exception as raised:
            self.finish(task, None, raised)
        else:
            self.wait(task, wanted)

    def wait(self, task, wanted):
        if isinstance(wanted, int | float):
            insort(self.timers, (self.now + wanted, task), key=lambda timer: timer[0])
        elif not isinstance(wanted, Task):
            self.ready.append((task, None, TypeError(f"cannot wait for {wanted!r}")))
        elif wanted.end is None:
            wanted.waiting.append(task)
        else:
            self.ready.append((task, *wanted.end))

    def finish(self, task, *end):
        task.end = end
        self.open -= 1
        for waiting in task.waiting:
            self.ready.append((waiting, *end))

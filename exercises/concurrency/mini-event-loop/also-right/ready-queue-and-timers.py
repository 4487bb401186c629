"""a deque of what can go on now, and a sorted list of what is due later: as asyncio has it."""

import types
from bisect import insort
from collections import deque


class Task:
    def __init__(self, generator):
        self.generator = generator
        self.waiters = []
        self.outcome = None

    def result(self):
        if self.outcome is None:
            raise RuntimeError("not done")
        return self.outcome()

    def _end(self, outcome):
        self.outcome = outcome
        return self.waiters


class Loop:
    def __init__(self):
        self.now = 0
        self.ready = deque()
        self.timers = []
        self.unfinished = set()

    def spawn(self, generator):
        if not isinstance(generator, types.GeneratorType):
            raise TypeError("spawn takes a generator")
        task = Task(generator)
        self.unfinished.add(task)
        self.ready.append((task, lambda: None))
        return task

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.now = self.timers[0][0]
                while self.timers and self.timers[0][0] == self.now:
                    self.ready.append((self.timers.pop(0)[1], lambda: None))
            self.go_on(*self.ready.popleft())
        if self.unfinished:
            raise RuntimeError("deadlock")

    def go_on(self, task, outcome):
        try:
            try:
                value = outcome()
            except Exception as error:
                wanted = task.generator.throw(error)
            else:
                wanted = task.generator.send(value)
        except StopIteration as stop:
            result = stop.value
            self.finish(task, lambda: result)
        except Exception as error:
            self.finish(task, raiser(error))
        else:
            self.park(task, wanted)

    def park(self, task, wanted):
        if isinstance(wanted, Task):
            if wanted.outcome:
                self.ready.append((task, wanted.outcome))
            else:
                wanted.waiters.append(task)
        elif isinstance(wanted, (int, float)):
            if wanted == 0:
                self.ready.append((task, lambda: None))
            else:
                insort(self.timers, (self.now + wanted, task), key=lambda timer: timer[0])
        else:
            self.ready.append((task, raiser(TypeError(wanted))))

    def finish(self, task, outcome):
        self.unfinished.discard(task)
        for waiter in task._end(outcome):
            self.ready.append((waiter, outcome))


def raiser(error):
    def outcome():
        raise error

    return outcome

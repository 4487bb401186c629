"""no heap and no queue: in each round the loop looks through all its tasks for the one whose turn it
is."""

from collections.abc import Generator
from numbers import Real


class Task:
    """due is (moment, number) during a pause, other is the task that it waits for."""

    def __init__(self, generator, due):
        self.steps = generator
        self.due = due
        self.other = None
        self.oops = None
        self.end = ()

    def result(self):
        if not self.end:
            raise RuntimeError("unfinished")
        kind, value = self.end
        if kind == "raised":
            raise value
        return value


class Loop:
    def __init__(self):
        self.now = 0
        self.number = 0
        self.tasks = []

    def turn(self, seconds=0):
        self.number += 1
        return self.now + seconds, self.number

    def spawn(self, generator):
        if not isinstance(generator, Generator):
            raise TypeError(type(generator))
        self.tasks.append(Task(generator, self.turn()))
        return self.tasks[-1]

    def run(self):
        while self.tasks:
            due = [task for task in self.tasks if task.due]
            if not due:
                raise RuntimeError("stuck")
            task = min(due, key=lambda each: each.due)
            self.now = task.due[0]
            self.step(task)

    def step(self, task):
        other, task.other, task.due = task.other, None, None
        oops, task.oops = task.oops, None
        try:
            if oops:
                wanted = task.steps.throw(oops)
            elif other and other.end[0] == "raised":
                wanted = task.steps.throw(other.end[1])
            else:
                wanted = task.steps.send(other and other.end[1])
        except StopIteration as stop:
            self.end(task, "returned", stop.value)
        except Exception as error:
            self.end(task, "raised", error)
        else:
            if isinstance(wanted, Real):
                task.due = self.turn(wanted)
            elif isinstance(wanted, Task):
                task.other = wanted
                task.due = self.turn() if wanted.end else None
            else:
                task.oops = TypeError(wanted)
                task.due = self.turn()

    def end(self, task, *end):
        task.end = end
        self.tasks.remove(task)
        for waiting in self.tasks:
            if waiting.other is task:
                waiting.due = self.turn()

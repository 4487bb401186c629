"""a heap of calls: a task is a subclass of Future that adds itself to the callbacks of what it waits
for."""

import heapq
from concurrent.futures import Future, InvalidStateError
from inspect import getgeneratorstate


class Task(Future):
    def __init__(self, loop, generator):
        super().__init__()
        self.loop = loop
        self.generator = generator

    def result(self):
        if not self.done():
            raise RuntimeError(InvalidStateError("not done"))
        return super().result()

    def go_on(self, send=None, throw=None):
        try:
            wanted = self.generator.throw(throw) if throw else self.generator.send(send)
        except StopIteration as stop:
            self.loop.open.remove(self)
            self.set_result(stop.value)
        except Exception as error:
            self.loop.open.remove(self)
            self.set_exception(error)
        else:
            if isinstance(wanted, Task):
                wanted.add_done_callback(self.wake)
            elif type(wanted) in (int, float):
                self.loop.later(wanted, self.go_on)
            else:
                self.loop.later(0, self.go_on, None, TypeError(repr(wanted)))

    def wake(self, other):
        error = other.exception()
        self.loop.later(0, self.go_on, None if error else other.result(), error)


class Loop:
    def __init__(self):
        self.now = 0
        self.calls = []
        self.made = 0
        self.open = []

    def later(self, seconds, function, *arguments):
        self.made += 1
        heapq.heappush(self.calls, (self.now + seconds, self.made, function, arguments))

    def spawn(self, generator):
        try:
            getgeneratorstate(generator)
        except AttributeError:
            raise TypeError("not a generator") from None
        task = Task(self, generator)
        self.open.append(task)
        self.later(0, task.go_on)
        return task

    def run(self):
        while self.calls:
            self.now, _, function, arguments = heapq.heappop(self.calls)
            function(*arguments)
        if self.open:
            raise RuntimeError(f"{len(self.open)} tasks left")

"""no condition: whoever waits leaves a locked lock of its own in a line and tries again when somebody has
released it."""

import collections
import threading


class Closed(Exception):
    """The buffer is closed."""


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a buffer needs room for one item")
        self.capacity, self.open = capacity, True
        self.mutex = threading.Lock()
        self.items = collections.deque()
        self.putters, self.takers = collections.deque(), collections.deque()

    def sleep_in(self, line):
        bell = threading.Lock()
        bell.acquire()
        line.append(bell)
        self.mutex.release()
        bell.acquire()
        self.mutex.acquire()

    def wake(self, line, count=1):
        for _ in range(min(count, len(line))):
            line.popleft().release()

    def put(self, item):
        with self.mutex:
            while self.open and len(self.items) == self.capacity:
                self.sleep_in(self.putters)
            if not self.open:
                raise Closed()
            self.items.append(item)
            self.wake(self.takers)

    def take(self):
        with self.mutex:
            while self.open and len(self.items) == 0:
                self.sleep_in(self.takers)
            if len(self.items) == 0:
                raise Closed()
            self.wake(self.putters)
            return self.items.popleft()

    def close(self):
        with self.mutex:
            self.open = False
            self.wake(self.putters, len(self.putters))
            self.wake(self.takers, len(self.takers))

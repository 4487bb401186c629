"""one condition, notified only where the buffer stops being empty or full, but then all are; `close` sets the
mark before it takes the lock."""

import threading
from collections import deque


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self.capacity = capacity
        self.items = deque()
        self.closed = False
        self.changed = threading.Condition()

    def put(self, item):
        with self.changed:
            while len(self.items) == self.capacity and not self.closed:
                self.changed.wait()
            if self.closed:
                raise Closed
            self.items.append(item)
            if len(self.items) == 1:
                self.changed.notify_all()

    def take(self):
        with self.changed:
            while not self.items and not self.closed:
                self.changed.wait()
            if not self.items:
                raise Closed
            item = self.items.popleft()
            if len(self.items) == self.capacity - 1:
                self.changed.notify_all()
            return item

    def close(self):
        self.closed = True
        with self.changed:
            self.changed.notify_all()

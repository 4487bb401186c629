"""calling a method that takes the lock while holding it: a `Lock` does not know who has it, so the thread waits
for itself."""

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
        self.lock = threading.Lock()
        self.room = threading.Condition(self.lock)
        self.stock = threading.Condition(self.lock)

    def is_full(self):
        with self.lock:
            return len(self.items) >= self.capacity

    def is_empty(self):
        with self.lock:
            return not self.items

    def put(self, item):
        with self.lock:
            while self.is_full() and not self.closed:
                self.room.wait()
            if self.closed:
                raise Closed
            self.items.append(item)
            self.stock.notify()

    def take(self):
        with self.lock:
            while self.is_empty() and not self.closed:
                self.stock.wait()
            if not self.items:
                raise Closed
            item = self.items.popleft()
            self.room.notify()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.room.notify_all()
            self.stock.notify_all()

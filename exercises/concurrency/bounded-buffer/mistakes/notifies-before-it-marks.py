"""waking those who wait and setting the mark afterwards: they may look before it is set, and go back to sleep."""

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

    def put(self, item):
        with self.lock:
            while len(self.items) >= self.capacity and not self.closed:
                self.room.wait()
            if self.closed:
                raise Closed
            self.items.append(item)
            self.stock.notify()

    def take(self):
        with self.lock:
            while not self.items and not self.closed:
                self.stock.wait()
            if not self.items:
                raise Closed
            item = self.items.popleft()
            self.room.notify()
            return item

    def close(self):
        with self.lock:
            self.room.notify_all()
            self.stock.notify_all()
        self.closed = True

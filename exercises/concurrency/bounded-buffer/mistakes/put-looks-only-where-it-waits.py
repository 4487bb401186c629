"""asking whether the buffer is closed only where there is no room: with room left, items still get in."""

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
            while len(self.items) >= self.capacity:
                if self.closed:
                    raise Closed
                self.room.wait()
            self.items.append(item)
            self.stock.notify()

    def take(self):
        with self.lock:
            while not self.items:
                if self.closed:
                    raise Closed
                self.stock.wait()
            item = self.items.popleft()
            self.room.notify()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.room.notify_all()
            self.stock.notify_all()

"""releasing the lock at the end and not in `finally` or a `with`: where an exception is raised it stays taken, and
the next call waits forever."""

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
        self.lock.acquire()
        while len(self.items) >= self.capacity and not self.closed:
            self.room.wait()
        if self.closed:
            raise Closed
        self.items.append(item)
        self.stock.notify()
        self.lock.release()

    def take(self):
        self.lock.acquire()
        while not self.items and not self.closed:
            self.stock.wait()
        if not self.items:
            raise Closed
        item = self.items.popleft()
        self.room.notify()
        self.lock.release()
        return item

    def close(self):
        with self.lock:
            self.closed = True
            self.room.notify_all()
            self.stock.notify_all()

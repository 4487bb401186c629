"""on closing one thread of each kind is woken, and wakes the next before it raises; the lock is taken with
`acquire` and given back in `finally`."""

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
        self.lock = threading.RLock()
        self.room = threading.Condition(self.lock)
        self.stock = threading.Condition(self.lock)

    def put(self, item):
        self.lock.acquire()
        try:
            while not self.closed and len(self.items) >= self.capacity:
                self.room.wait()
            if self.closed:
                self.room.notify()
                raise Closed
            self.items.append(item)
            self.stock.notify()
        finally:
            self.lock.release()

    def take(self):
        self.lock.acquire()
        try:
            while not self.closed and not self.items:
                self.stock.wait()
            if not self.items:
                self.stock.notify()
                raise Closed
            self.room.notify()
            return self.items.popleft()
        finally:
            self.lock.release()

    def close(self):
        with self.lock:
            self.closed = True
            self.room.notify()
            self.stock.notify()

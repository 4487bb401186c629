"""a list of fixed size as a ring, a start and a count, and two conditions that share a reentrant lock."""

import threading


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be positive")
        self.slots = [None] * capacity
        self.start = self.count = 0
        self.closed = False
        self.lock = threading.RLock()
        self.room = threading.Condition(self.lock)
        self.stock = threading.Condition(self.lock)

    def put(self, item):
        with self.lock:
            while True:
                if self.closed:
                    raise Closed
                if self.count < len(self.slots):
                    break
                self.room.wait()
            self.slots[(self.start + self.count) % len(self.slots)] = item
            self.count += 1
            self.stock.notify()

    def take(self):
        with self.lock:
            while self.count == 0:
                if self.closed:
                    raise Closed
                self.stock.wait()
            item = self.slots[self.start]
            self.slots[self.start] = None
            self.start = (self.start + 1) % len(self.slots)
            self.count -= 1
            self.room.notify()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.room.notify_all()
            self.stock.notify_all()

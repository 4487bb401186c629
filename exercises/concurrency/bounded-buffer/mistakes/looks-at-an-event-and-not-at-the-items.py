"""waiting for an Event and then going ahead: several threads may be let through by one event, and for all but
the first of them it is out of date."""

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
        self.has_room = threading.Event()
        self.has_items = threading.Event()
        self.has_room.set()

    def put(self, item):
        self.has_room.wait()
        with self.lock:
            if self.closed:
                raise Closed
            self.items.append(item)
            self.has_items.set()
            if len(self.items) >= self.capacity:
                self.has_room.clear()

    def take(self):
        self.has_items.wait()
        with self.lock:
            if not self.items:
                raise Closed
            item = self.items.popleft()
            if not self.closed:
                self.has_room.set()
                if not self.items:
                    self.has_items.clear()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.has_room.set()
            self.has_items.set()

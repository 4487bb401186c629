"""an Event for each side that always says how things stand, because it is set or cleared under the lock after
every change; who wakes looks again."""

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
        self.update()

    def update(self):
        for event, value in (
            (self.has_room, self.closed or len(self.items) < self.capacity),
            (self.has_items, self.closed or self.items),
        ):
            if value:
                event.set()
            else:
                event.clear()

    def put(self, item):
        while True:
            self.has_room.wait()
            with self.lock:
                if self.closed:
                    raise Closed
                if len(self.items) < self.capacity:
                    self.items.append(item)
                    self.update()
                    return

    def take(self):
        while True:
            self.has_items.wait()
            with self.lock:
                if self.items:
                    item = self.items.popleft()
                    self.update()
                    return item
                if self.closed:
                    raise Closed

    def close(self):
        with self.lock:
            self.closed = True
            self.update()

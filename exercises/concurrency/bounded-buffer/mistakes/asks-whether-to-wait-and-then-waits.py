"""asking whether the buffer is closed and then beginning to wait: it may be closed between the two, and also
while the thread waits already."""

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
        self.room = threading.Semaphore(capacity)
        self.stock = threading.Semaphore(0)
        self.lock = threading.Lock()

    def put(self, item):
        if not self.room.acquire(blocking=not self.closed):
            raise Closed
        with self.lock:
            if self.closed:
                self.room.release()
                raise Closed
            self.items.append(item)
        self.stock.release()

    def take(self):
        if not self.stock.acquire(blocking=not self.closed):
            raise Closed
        with self.lock:
            if not self.items:
                self.stock.release()
                raise Closed
            item = self.items.popleft()
        self.room.release()
        return item

    def close(self):
        self.closed = True
        self.room.release()

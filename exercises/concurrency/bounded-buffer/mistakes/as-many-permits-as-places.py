"""releasing as many permits on closing as there are places: the threads that wait may be more, and each that is let
through has to let the next one through."""

import threading


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity")
        self.capacity = capacity
        self.room = threading.Semaphore(capacity)
        self.full = threading.Semaphore(0)
        self.lock = threading.Lock()
        self.items = []
        self.closed = False

    def put(self, item):
        self.room.acquire()
        with self.lock:
            if self.closed:
                raise Closed
            self.items.append(item)
        self.full.release()

    def take(self):
        self.full.acquire()
        with self.lock:
            if not self.items:
                raise Closed
            item = self.items.pop(0)
        self.room.release()
        return item

    def close(self):
        with self.lock:
            if self.closed:
                return
            self.closed = True
        self.room.release(self.capacity)
        self.full.release(self.capacity)

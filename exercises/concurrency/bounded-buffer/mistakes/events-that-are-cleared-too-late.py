"""an Event that is cleared by whoever finds the buffer empty: what was set in between is cleared with it, and the
thread sleeps although an item is there."""

import threading
from collections import deque


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._capacity = capacity
        self._items = deque()
        self._is_closed = False
        self._lock = threading.Lock()
        self._changed = threading.Event()

    def put(self, item):
        while True:
            with self._lock:
                if self._is_closed:
                    raise Closed
                if len(self._items) < self._capacity:
                    self._items.append(item)
                    self._changed.set()
                    return
            self._changed.clear()
            self._changed.wait()

    def take(self):
        while True:
            with self._lock:
                if self._items:
                    self._changed.set()
                    return self._items.popleft()
                if self._is_closed:
                    raise Closed
            self._changed.clear()
            self._changed.wait()

    def close(self):
        with self._lock:
            self._is_closed = True
            self._changed.set()

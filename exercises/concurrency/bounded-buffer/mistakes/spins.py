"""looking again and again without a rest: a sleep of 0 only lets others go first, and the thread keeps a
processor busy."""

import threading
import time
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

    def put(self, item):
        while True:
            while len(self._items) >= self._capacity and not self._is_closed:
                time.sleep(0)
            with self._lock:
                if self._is_closed:
                    raise Closed
                if len(self._items) < self._capacity:
                    self._items.append(item)
                    return

    def take(self):
        while True:
            while not self._items and not self._is_closed:
                time.sleep(0)
            with self._lock:
                if self._items:
                    return self._items.popleft()
                if self._is_closed:
                    raise Closed

    def close(self):
        with self._lock:
            self._is_closed = True

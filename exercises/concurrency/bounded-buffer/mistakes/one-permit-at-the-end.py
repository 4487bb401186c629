"""one more permit of each semaphore on closing: it lets a single thread through, which has to hand it on to the
next."""

import threading
from collections import deque


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._places = threading.Semaphore(capacity)
        self._filled = threading.Semaphore(0)
        self._lock = threading.Lock()
        self._items = deque()
        self._is_closed = False

    def put(self, item):
        self._places.acquire()
        with self._lock:
            if self._is_closed:
                raise Closed
            self._items.append(item)
            self._filled.release()

    def take(self):
        self._filled.acquire()
        with self._lock:
            if not self._items:
                raise Closed
            self._places.release()
            return self._items.popleft()

    def close(self):
        with self._lock:
            self._is_closed = True
            self._places.release()
            self._filled.release()

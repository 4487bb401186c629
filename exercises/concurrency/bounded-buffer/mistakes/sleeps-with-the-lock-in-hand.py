"""waiting for a semaphore while holding the lock: nobody else can get at the buffer to make the change that is
waited for."""

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
        with self._lock:
            self._places.acquire()
            if self._is_closed:
                self._places.release()
                raise Closed
            self._items.append(item)
            self._filled.release()

    def take(self):
        with self._lock:
            self._filled.acquire()
            if not self._items:
                self._filled.release()
                raise Closed
            self._places.release()
            return self._items.popleft()

    def close(self):
        with self._lock:
            self._is_closed = True
            self._places.release()
            self._filled.release()

"""a semaphore that counts the places and one that counts the items; on closing, each lets one thread
through, which lets the next one through."""

from collections import deque
from threading import Lock, Semaphore


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("capacity")
        self._places = Semaphore(capacity)
        self._filled = Semaphore(0)
        self._lock = Lock()
        self._items = deque()
        self._closed = False

    def put(self, item):
        self._places.acquire()
        with self._lock:
            if not self._closed:
                self._items.append(item)
                self._filled.release()
                return
        self._places.release()
        raise Closed

    def take(self):
        self._filled.acquire()
        with self._lock:
            if self._items:
                item = self._items.popleft()
                self._places.release()
                return item
        self._filled.release()
        raise Closed

    def close(self):
        with self._lock:
            if not self._closed:
                self._closed = True
                self._places.release()
                self._filled.release()

"""trusting that operations of a deque are atomic: each of them is, but a look and the change that follows it are
two, and another thread may come between."""

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
        self._changed = threading.Condition()

    def put(self, item):
        while len(self._items) >= self._capacity and not self._is_closed:
            with self._changed:
                self._changed.wait()
        if self._is_closed:
            raise Closed
        self._items.append(item)
        with self._changed:
            self._changed.notify_all()

    def take(self):
        while not self._items and not self._is_closed:
            with self._changed:
                self._changed.wait()
        if not self._items:
            raise Closed
        item = self._items.popleft()
        with self._changed:
            self._changed.notify_all()
        return item

    def close(self):
        self._is_closed = True
        with self._changed:
            self._changed.notify_all()

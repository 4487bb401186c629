"""waking those who wait for room only where there is none: a place that came free just now is for one of them, and
the others sleep on."""

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
        lock = threading.Lock()
        self._not_full = threading.Condition(lock)
        self._not_empty = threading.Condition(lock)

    def put(self, item):
        with self._not_full:
            while len(self._items) >= self._capacity and not self._is_closed:
                self._not_full.wait()
            if self._is_closed:
                raise Closed
            self._items.append(item)
            self._not_empty.notify()

    def take(self):
        with self._not_empty:
            while not self._items and not self._is_closed:
                self._not_empty.wait()
            if not self._items:
                raise Closed
            self._not_full.notify()
            return self._items.popleft()

    def close(self):
        with self._not_full:
            self._is_closed = True
            self._not_empty.notify_all()
            if len(self._items) == self._capacity:
                self._not_full.notify_all()

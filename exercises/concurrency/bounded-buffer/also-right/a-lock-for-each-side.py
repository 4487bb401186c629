"""a lock for those who put and one for those who take, each with its condition: a deque may be used at both
ends at once, and each side tells the other one after its change."""

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
        self._not_full = threading.Condition()
        self._not_empty = threading.Condition()

    def put(self, item):
        with self._not_full:
            while len(self._items) >= self._capacity and not self._is_closed:
                self._not_full.wait()
            if self._is_closed:
                raise Closed
            self._items.append(item)
        with self._not_empty:
            self._not_empty.notify()

    def take(self):
        with self._not_empty:
            while not self._items and not self._is_closed:
                self._not_empty.wait()
            if not self._items:
                raise Closed
            item = self._items.popleft()
        with self._not_full:
            self._not_full.notify()
        return item

    def close(self):
        with self._not_full:
            self._is_closed = True
            self._not_full.notify_all()
        with self._not_empty:
            self._not_empty.notify_all()

"""putting a sentinel into the buffer to end it: a full buffer has no room for it, and those who wait for room
never hear of it."""

import threading
from collections import deque

END = object()


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
        with self._changed:
            if self._is_closed:
                raise Closed
            self._changed.wait_for(lambda: len(self._items) < self._capacity)
            self._items.append(item)
            self._changed.notify_all()

    def take(self):
        with self._changed:
            self._changed.wait_for(lambda: self._items)
            if self._items[0] is END:
                raise Closed
            item = self._items.popleft()
            self._changed.notify_all()
            return item

    def close(self):
        with self._changed:
            if not self._is_closed:
                self._changed.wait_for(lambda: len(self._items) < self._capacity)
                self._is_closed = True
                self._items.append(END)
                self._changed.notify_all()

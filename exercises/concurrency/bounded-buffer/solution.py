import threading
from collections import deque


class Closed(Exception):
    """Raised where a buffer that is closed has nothing more to give, or takes nothing more."""


class BoundedBuffer:
    """Items on their way from some threads to others."""

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
        """Add an item, as soon as there is room."""
        with self._not_full:
            while len(self._items) >= self._capacity and not self._is_closed:
                self._not_full.wait()
            if self._is_closed:
                raise Closed
            self._items.append(item)
            self._not_empty.notify()

    def take(self):
        """Remove and return the oldest item, as soon as there is one."""
        with self._not_empty:
            while not self._items and not self._is_closed:
                self._not_empty.wait()
            if not self._items:
                raise Closed
            self._not_full.notify()
            return self._items.popleft()

    def close(self):
        """Let nothing more in, and wake whoever waits."""
        with self._not_full:
            self._is_closed = True
            self._not_full.notify_all()
            self._not_empty.notify_all()

"""Two locks: whoever is first in acquire holds the door while it sleeps, and the moments have a lock of their own."""

import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._period = period
        self._moments = deque()
        self._door = threading.Lock()
        self._lock = threading.Lock()

    def acquire(self):
        with self._door:
            while not self.try_acquire():
                with self._lock:
                    until = self._moments[0] + self._period
                time.sleep(max(0, until - time.monotonic()))

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            while self._moments and self._moments[0] + self._period <= now:
                self._moments.popleft()
            if len(self._moments) == self._limit:
                return False
            self._moments.append(now)
            return True

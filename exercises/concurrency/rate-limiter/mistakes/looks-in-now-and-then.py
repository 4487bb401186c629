"""sleeping for a fixed while between two looks: it wakes many times for nothing, and once too late."""

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
        self._lock = threading.Lock()
        self._moments = deque()

    def acquire(self):
        while self._take() > 0:
            time.sleep(0.1)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with self._lock:
            now = time.monotonic()
            while self._moments and now - self._moments[0] >= self._period:
                self._moments.popleft()
            if len(self._moments) < self._limit:
                self._moments.append(now)
                return 0
            return self._moments[0] + self._period - now

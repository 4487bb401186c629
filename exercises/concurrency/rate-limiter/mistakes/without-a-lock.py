"""looking and adding without a lock: each operation by itself is whole, but another thread may look between the two,
and take the same place."""

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

    def acquire(self):
        while not self.try_acquire():
            seconds = self._moments[0] + self._period - time.monotonic()
            time.sleep(max(0, seconds))

    def try_acquire(self):
        now = time.monotonic()
        while self._moments and self._moments[0] + self._period <= now:
            self._moments.popleft()
        if len(self._moments) < self._limit:
            self._moments.append(now)
            return True
        return False

"""rounding moments to milliseconds: a request then counts for a little more or less than its period."""

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
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with self._lock:
            now = round(time.monotonic(), 3)
            while self._moments and round(self._moments[0] + self._period, 3) <= now:
                self._moments.popleft()
            if len(self._moments) < self._limit:
                self._moments.append(now)
                return 0
            return round(self._moments[0] + self._period - now, 3)

"""keeping the moments in an attribute of the class: all limiters then count the requests of all others."""

import threading
import time
from collections import deque


class RateLimiter:
    _lock = threading.Lock()
    _moments = deque()

    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._period = period

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

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

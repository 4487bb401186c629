"""keeping something of each request for good: what no longer counts fills the memory, and takes time to go through."""

import threading
import time


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._period = period
        self._lock = threading.Lock()
        self._moments = []

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with self._lock:
            now = time.monotonic()
            recent = [moment for moment in self._moments if moment + self._period > now]
            if len(recent) < self._limit:
                self._moments.append(now)
                return 0
            return recent[0] + self._period - now

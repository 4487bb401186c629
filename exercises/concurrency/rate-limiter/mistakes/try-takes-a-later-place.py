"""taking the next place in `try_acquire` before asking whether it is now: a place in the future that nobody
uses keeps others waiting."""

import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._lock = threading.Lock()
        self._moments = deque(maxlen=limit)

    def acquire(self):
        with self._lock:
            now = time.monotonic()
            moment = self._earliest(now)
            self._moments.append(moment)
        time.sleep(moment - now)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            moment = self._earliest(now)
            self._moments.append(moment)
            return moment <= now

    def _earliest(self, now):
        if len(self._moments) < self._moments.maxlen:
            return now
        return max(now, self._moments[0] + self._period)

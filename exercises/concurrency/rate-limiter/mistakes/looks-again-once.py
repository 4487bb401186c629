"""looking again after the first sleep, and not after the next: the place may be gone each time."""

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
        for _ in range(2):
            with self._lock:
                now = self._forget()
                if len(self._moments) < self._limit:
                    self._moments.append(now)
                    return
                seconds = self._moments[0] + self._period - now
            time.sleep(seconds)
        with self._lock:
            self._moments.append(self._forget())

    def try_acquire(self):
        with self._lock:
            now = self._forget()
            if len(self._moments) == self._limit:
                return False
            self._moments.append(now)
            return True

    def _forget(self):
        now = time.monotonic()
        while self._moments and self._moments[0] + self._period <= now:
            self._moments.popleft()
        return now

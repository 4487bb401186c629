"""looking without the lock in `try_acquire`, and locking only to add: what was seen may be over by then."""

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
        while True:
            with self._lock:
                now = self._forget()
                if len(self._moments) < self._limit:
                    self._moments.append(now)
                    return
                seconds = self._moments[0] + self._period - now
            time.sleep(seconds)

    def try_acquire(self):
        now = time.monotonic()
        fresh = sum(1 for moment in list(self._moments) if moment + self._period > now)
        if fresh >= self._limit:
            return False
        with self._lock:
            self._forget()
            self._moments.append(now)
            return True

    def _forget(self):
        now = time.monotonic()
        while self._moments and self._moments[0] + self._period <= now:
            self._moments.popleft()
        return now

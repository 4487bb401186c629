"""calling a method that takes the lock while holding it: a `Lock` does not know who has it, so the thread waits for
itself."""

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
                if self.try_acquire():
                    return
                seconds = self._moments[0] + self._period - time.monotonic()
            time.sleep(seconds)

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

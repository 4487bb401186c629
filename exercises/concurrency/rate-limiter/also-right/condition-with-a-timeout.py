"""A condition whose wait has a timeout: it gives the lock back while the thread sleeps."""

import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self.limit = limit
        self.period = period
        self.moments = []
        self.changed = threading.Condition()

    def _forget(self, now):
        self.moments = [moment for moment in self.moments if moment + self.period > now]

    def acquire(self):
        with self.changed:
            while True:
                now = time.monotonic()
                self._forget(now)
                if len(self.moments) < self.limit:
                    self.moments.append(now)
                    return
                self.changed.wait(timeout=self.moments[0] + self.period - now)

    def try_acquire(self):
        with self.changed:
            now = time.monotonic()
            self._forget(now)
            if len(self.moments) >= self.limit:
                return False
            self.moments.append(now)
            return True

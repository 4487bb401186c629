"""keeping the same distance between any two requests: that keeps the limit, but has a request wait although
there is room."""

import threading
import time


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._distance = period / limit
        self._next = 0
        self._lock = threading.Lock()

    def acquire(self):
        with self._lock:
            now = time.monotonic()
            moment = max(now, self._next)
            self._next = moment + self._distance
        time.sleep(moment - now)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            if now < self._next:
                return False
            self._next = now + self._distance
            return True

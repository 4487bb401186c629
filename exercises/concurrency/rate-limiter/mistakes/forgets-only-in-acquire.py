"""dropping old moments in `acquire` and only passing over them in `try_acquire`: where all threads try, the list grows
for months."""

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
        while True:
            with self._lock:
                now = time.monotonic()
                self._moments = self._recent(now)
                if len(self._moments) < self._limit:
                    self._moments.append(now)
                    return
                seconds = self._moments[0] + self._period - now
            time.sleep(seconds)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            if len(self._recent(now)) >= self._limit:
                return False
            self._moments.append(now)
            return True

    def _recent(self, now):
        return [moment for moment in self._moments if moment + self._period > now]

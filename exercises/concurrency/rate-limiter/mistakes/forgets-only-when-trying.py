"""dropping old moments in `try_acquire` and only passing over them in `acquire`: where nobody tries, the list grows for
months."""

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
        with self._lock:
            moment = now = time.monotonic()
            if len(self._moments) >= self._limit:
                moment = max(now, self._moments[-self._limit] + self._period)
            self._moments.append(moment)
        time.sleep(moment - now)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            self._moments = [moment for moment in self._moments if moment + self._period > now]
            if len(self._moments) >= self._limit:
                return False
            self._moments.append(now)
            return True

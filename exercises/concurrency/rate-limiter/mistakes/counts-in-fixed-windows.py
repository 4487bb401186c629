"""counting in windows that begin at fixed moments: just before and just after such a moment, twice the limit can
go."""

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
        self._began = 0
        self._count = 0

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with self._lock:
            now = time.monotonic()
            began = now // self._period * self._period
            if began != self._began:
                self._began = began
                self._count = 0
            if self._count < self._limit:
                self._count += 1
                return 0
            return self._began + self._period - now

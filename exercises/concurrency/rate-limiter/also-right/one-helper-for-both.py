"""Context-free: one method takes a deadline, and both calls are that method with another one; the moments are in a bisected list."""

import bisect
import threading
import time


class RateLimiter:
    def __init__(self, limit, period, clock=time.monotonic, sleep=time.sleep):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit, self._period = limit, period
        self._clock, self._sleep = clock, sleep
        self._log = []
        self._lock = threading.Lock()

    def _attempt(self):
        """None when the request goes, else the moment at which to try again."""
        with self._lock:
            now = self._clock()
            del self._log[: bisect.bisect_right(self._log, now - self._period)]
            if len(self._log) < self._limit:
                bisect.insort(self._log, now)
                return None
            return self._log[-self._limit] + self._period

    def acquire(self):
        again = self._attempt()
        while again is not None:
            self._sleep(max(0.0, again - self._clock()))
            again = self._attempt()

    def try_acquire(self):
        return self._attempt() is None

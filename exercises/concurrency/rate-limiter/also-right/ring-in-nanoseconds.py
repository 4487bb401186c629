"""A ring of `limit` moments in whole nanoseconds, and the place of the oldest."""

import threading
import time


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = round(period * 1_000_000_000)
        self._ring = [None] * limit
        self._oldest = 0
        self._mutex = threading.RLock()

    def _free_at(self, now):
        oldest = self._ring[self._oldest]
        return now if oldest is None else max(now, oldest + self._period)

    def _book(self, moment):
        self._ring[self._oldest] = moment
        self._oldest = (self._oldest + 1) % len(self._ring)

    def acquire(self):
        with self._mutex:
            now = time.monotonic_ns()
            moment = self._free_at(now)
            self._book(moment)
        if moment > now:
            time.sleep((moment - now) / 1_000_000_000)

    def try_acquire(self):
        with self._mutex:
            now = time.monotonic_ns()
            free = self._free_at(now) == now
            if free:
                self._book(now)
            return free

"""A heap of `limit` places, each with the moment from which it is free: a request takes the one that is free first."""

import heapq
import time
from threading import Lock


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._places = [float("-inf")] * limit
        self._lock = Lock()

    def acquire(self):
        with self._lock:
            moment = max(time.monotonic(), self._places[0])
            heapq.heapreplace(self._places, moment + self._period)
        remaining = moment - time.monotonic()
        if remaining > 0:
            time.sleep(remaining)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            if self._places[0] > now:
                return False
            heapq.heapreplace(self._places, now + self._period)
            return True

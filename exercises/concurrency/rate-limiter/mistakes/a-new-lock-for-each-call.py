"""keeping nobody out: a lock that is made in each call is wanted by nobody else, which is as good as none, and a list
that one thread builds anew loses what another has added."""

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
        self._moments = []

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with threading.Lock():
            now = time.monotonic()
            self._moments = [moment for moment in self._moments if now - moment < self._period]
            if len(self._moments) < self._limit:
                self._moments.append(now)
                return 0
            return self._moments[0] + self._period - now

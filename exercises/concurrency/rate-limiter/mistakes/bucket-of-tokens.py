"""filling a bucket with tokens: it keeps the mean, but those who empty a full bucket and then take each
new token are more than the limit within one period."""

import threading
import time


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._rate = limit / period
        self._tokens = limit
        self._filled = time.monotonic()
        self._lock = threading.Lock()

    def acquire(self):
        while (seconds := self._take()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        return self._take() == 0

    def _take(self):
        with self._lock:
            now = time.monotonic()
            grown = (now - self._filled) * self._rate
            self._tokens = min(self._limit, self._tokens + grown)
            self._filled = now
            if self._tokens >= 1:
                self._tokens -= 1
                return 0
            return (1 - self._tokens) / self._rate

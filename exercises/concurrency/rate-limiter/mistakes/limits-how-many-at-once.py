"""limiting with a semaphore that nobody releases: after the first requests all others wait forever."""

import threading


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._permits = threading.Semaphore(limit)

    def acquire(self):
        self._permits.acquire()

    def try_acquire(self):
        return self._permits.acquire(blocking=False)

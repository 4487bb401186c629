"""giving the permit back in `acquire` itself, after a sleep: the caller waits for the period that comes after its own
request."""

import threading
import time


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._permits = threading.Semaphore(limit)

    def acquire(self):
        with self._permits:
            time.sleep(self._period)

    def try_acquire(self):
        if not self._permits.acquire(blocking=False):
            return False
        timer = threading.Timer(self._period, self._permits.release)
        timer.daemon = True
        timer.start()
        return True

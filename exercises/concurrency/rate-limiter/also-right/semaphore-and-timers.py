"""A semaphore of `limit` permits, each given back by a timer when its period is over."""

import threading


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._permits = threading.Semaphore(limit)

    def acquire(self):
        self._permits.acquire()
        self._give_back_later()

    def try_acquire(self):
        if not self._permits.acquire(blocking=False):
            return False
        self._give_back_later()
        return True

    def _give_back_later(self):
        timer = threading.Timer(self._period, self._permits.release)
        timer.daemon = True
        timer.start()

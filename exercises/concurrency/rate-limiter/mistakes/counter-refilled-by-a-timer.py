"""giving all permits back when a timer goes off: it forgets late requests together with early ones."""

import threading


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._period = period
        self._used = 0
        self._changed = threading.Condition()

    def acquire(self):
        with self._changed:
            while self._used >= self._limit:
                self._changed.wait()
            self._use()

    def try_acquire(self):
        with self._changed:
            if self._used >= self._limit:
                return False
            self._use()
            return True

    def _use(self):
        if self._used == 0:
            timer = threading.Timer(self._period, self._refill)
            timer.daemon = True
            timer.start()
        self._used += 1

    def _refill(self):
        with self._changed:
            self._used = 0
            self._changed.notify_all()

"""taking the lock to look and once more to add: between the two it is free, and another thread takes the place
that was seen."""

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
        self._lock = threading.Lock()
        self._moments = deque()

    def acquire(self):
        while True:
            with self._lock:
                now = self._forget()
                is_full = len(self._moments) >= self._limit
                seconds = self._moments[0] + self._period - now if is_full else 0
            if not is_full:
                with self._lock:
                    self._moments.append(now)
                return
            time.sleep(seconds)

    def try_acquire(self):
        with self._lock:
            now = self._forget()
            is_full = len(self._moments) >= self._limit
        if is_full:
            return False
        with self._lock:
            self._moments.append(now)
        return True

    def _forget(self):
        now = time.monotonic()
        while self._moments and self._moments[0] + self._period <= now:
            self._moments.popleft()
        return now

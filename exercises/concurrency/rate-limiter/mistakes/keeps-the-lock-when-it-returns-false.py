"""leaving `try_acquire` early with the lock still held: the next thread that asks waits for it forever."""

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
                if len(self._moments) < self._limit:
                    self._moments.append(now)
                    return
                seconds = self._moments[0] + self._period - now
            time.sleep(seconds)

    def try_acquire(self):
        self._lock.acquire()
        now = self._forget()
        if len(self._moments) == self._limit:
            return False
        self._moments.append(now)
        self._lock.release()
        return True

    def _forget(self):
        now = time.monotonic()
        while self._moments and self._moments[0] + self._period <= now:
            self._moments.popleft()
        return now

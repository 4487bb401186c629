"""asking `time.time` whether the wait is over: who sets the clock back then has the thread sleep on."""

import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._lock = threading.Lock()
        self._moments = deque(maxlen=limit)

    def acquire(self):
        with self._lock:
            now = time.monotonic()
            moment = self._earliest(now)
            self._moments.append(moment)
        end = time.time() + moment - now
        while (seconds := end - time.time()) > 0:
            time.sleep(seconds)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            if self._earliest(now) > now:
                return False
            self._moments.append(now)
            return True

    def _earliest(self, now):
        if len(self._moments) < self._moments.maxlen:
            return now
        return max(now, self._moments[0] + self._period)

"""filling the list with zeros for requests that never were: `time.monotonic` counts from any moment, such as the start of the
machine, and with a long period these zeros still count."""

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
        self._moments = deque([0.0] * limit, maxlen=limit)

    def acquire(self):
        with self._lock:
            now = time.monotonic()
            moment = max(now, self._moments[0] + self._period)
            self._moments.append(moment)
        time.sleep(moment - now)

    def try_acquire(self):
        with self._lock:
            now = time.monotonic()
            if self._moments[0] + self._period > now:
                return False
            self._moments.append(now)
            return True

import threading
import time
from collections import deque


class RateLimiter:
    """Lets at most `limit` requests through within any `period` seconds."""

    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._moments = deque(maxlen=limit)  # of the latest requests, also of those to come
        self._lock = threading.Lock()

    def acquire(self):
        """Return as soon as a request may go."""
        with self._lock:
            now = time.monotonic()
            moment = self._earliest(now)
            self._moments.append(moment)
        time.sleep(moment - now)

    def try_acquire(self):
        """Say whether a request may go now, and let it through if so."""
        with self._lock:
            now = time.monotonic()
            if self._earliest(now) > now:
                return False
            self._moments.append(now)
            return True

    def _earliest(self, now):
        """The first moment at which another request may go; for those who hold the lock."""
        if len(self._moments) < self._moments.maxlen:
            return now
        return max(now, self._moments[0] + self._period)

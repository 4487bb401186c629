"""having a try fail whenever a thread waits: with room for both, the one keeps the other from nothing."""

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
        self._moments = deque()
        self._waiting = 0
        self._condition = threading.Condition()

    def acquire(self):
        with self._condition:
            self._waiting += 1
            while not self._has_room():
                self._condition.wait(self._moments[0] + self._period - time.monotonic())
            self._waiting -= 1
            self._moments.append(time.monotonic())

    def try_acquire(self):
        with self._condition:
            if self._waiting or not self._has_room():
                return False
            self._moments.append(time.monotonic())
            return True

    def _has_room(self):
        now = time.monotonic()
        while self._moments and self._moments[0] + self._period <= now:
            self._moments.popleft()
        return len(self._moments) < self._limit

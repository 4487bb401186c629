"""An event for each thread that waits, in the order of arrival: a timer hands the place that becomes free to the first."""

import threading
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._free = limit
        self._period = period
        self._lock = threading.Lock()
        self._waiting = deque()

    def acquire(self):
        with self._lock:
            if self._free:
                self._take()
                return
            mine = threading.Event()
            self._waiting.append(mine)
        mine.wait()

    def try_acquire(self):
        with self._lock:
            if not self._free:
                return False
            self._take()
            return True

    def _take(self):
        self._free -= 1
        self._start_period()

    def _start_period(self):
        timer = threading.Timer(self._period, self._hand_on)
        timer.daemon = True
        timer.start()

    def _hand_on(self):
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
                self._start_period()
            else:
                self._free += 1

"""A thread of the limiter's own takes one place after another and lets the next one go who stands in its queue."""

import queue
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
        self._moments = deque(maxlen=limit)
        self._lock = threading.Lock()
        self._line = queue.SimpleQueue()
        threading.Thread(target=self._serve, daemon=True).start()

    def acquire(self):
        called = threading.Event()
        self._line.put(called)
        called.wait()

    def try_acquire(self):
        return self._seconds_left() <= 0

    def _serve(self):
        while True:
            called = self._line.get()
            while (seconds := self._seconds_left()) > 0:
                time.sleep(seconds)
            called.set()

    def _seconds_left(self):
        """Takes a place if there is one; otherwise says how long there is none."""
        with self._lock:
            now = time.monotonic()
            if len(self._moments) == self._moments.maxlen:
                seconds = self._moments[0] + self._period - now
                if seconds > 0:
                    return seconds
            self._moments.append(now)
            return 0

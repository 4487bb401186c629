"""A semaphore, and one thread that gives the permits back: it finds in a queue when the next one is due."""

import queue
import threading
import time


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._period = period
        self._permits = threading.Semaphore(limit)
        self._due = queue.SimpleQueue()
        threading.Thread(target=self._give_back, daemon=True).start()

    def acquire(self):
        self._permits.acquire()
        self._due.put(time.monotonic() + self._period)

    def try_acquire(self):
        if self._permits.acquire(blocking=False):
            self._due.put(time.monotonic() + self._period)
            return True
        return False

    def _give_back(self):
        while True:
            seconds = self._due.get() - time.monotonic()
            if seconds > 0:
                time.sleep(seconds)
            self._permits.release()

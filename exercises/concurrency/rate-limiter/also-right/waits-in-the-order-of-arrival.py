"""A queue of those who wait: each sleeps on its own event, and the head of the queue wakes the next one."""

import threading
import time
from collections import deque


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self.limit = limit
        self.period = period
        self.lock = threading.Lock()
        self.sent = deque()
        self.line = deque()

    def _seconds_left(self):
        now = time.perf_counter()
        while self.sent and now >= self.sent[0] + self.period:
            self.sent.popleft()
        if len(self.sent) < self.limit:
            return 0
        return self.sent[0] + self.period - now

    def acquire(self):
        me = threading.Event()
        with self.lock:
            self.line.append(me)
            if self.line[0] is me:
                me.set()
        me.wait()
        while True:
            with self.lock:
                seconds = self._seconds_left()
                if not seconds:
                    self.sent.append(time.perf_counter())
                    self.line.popleft()
                    if self.line:
                        self.line[0].set()
                    return
            time.sleep(seconds)

    def try_acquire(self):
        with self.lock:
            if self._seconds_left():
                return False
            self.sent.append(time.perf_counter())
            return True

"""A condition and a timer for each request, which forgets it and notifies one thread; `acquire` returns True as that of a lock does."""

import threading


class RateLimiter:
    def __init__(self, limit, period):
        if limit < 1:
            raise ValueError("limit must be at least 1")
        if period <= 0:
            raise ValueError("period must be positive")
        self._limit = limit
        self._period = period
        self._counted = 0
        self._condition = threading.Condition()

    def acquire(self):
        with self._condition:
            self._condition.wait_for(self._has_room)
            self._let_through()
            return True

    def try_acquire(self):
        with self._condition:
            room = self._has_room()
            if room:
                self._let_through()
            return room

    def _has_room(self):
        return self._counted < self._limit

    def _let_through(self):
        self._counted += 1
        timer = threading.Timer(self._period, self._forget)
        timer.daemon = True
        timer.start()

    def _forget(self):
        with self._condition:
            self._counted -= 1
            self._condition.notify()

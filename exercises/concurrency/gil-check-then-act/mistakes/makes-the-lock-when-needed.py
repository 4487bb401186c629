"""making the lock when it is first needed: looking whether there is one and making it are two steps, so
two threads can each make their own."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = None

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        if self._lock is None:
            self._lock = threading.Lock()
        if not self._take(count):
            return False
        try:
            pay()
        except BaseException:
            self._take(-count)
            raise
        return True

    def _take(self, count):
        with self._lock:
            is_free = count <= self.left
            if is_free:
                self.left -= count
                self.announce(self.left)
            return is_free

"""forgetting the payments that fail: their seats stay taken, and nobody sits there."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        if not self._take(count):
            return False
        pay()
        return True

    def _take(self, count):
        with self._lock:
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
            return True

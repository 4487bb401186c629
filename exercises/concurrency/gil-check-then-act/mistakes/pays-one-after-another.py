"""letting one buyer pay at a time: payments have nothing to do with one another once each buyer's seats
are taken, and may take long."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()
        self._till = threading.RLock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        if not self._take(count):
            return False
        try:
            with self._till:
                pay()
        except BaseException:
            self._take(-count)
            raise
        return True

    def _take(self, count):
        with self._lock:
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
            return True

"""asking what `pay` returns: a payment that fails raises, and one that succeeds may return None."""

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
        is_paid = False
        try:
            is_paid = bool(pay())
        finally:
            if not is_paid:
                self._take(-count)
        return is_paid

    def _take(self, count):
        with self._lock:
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
            return True

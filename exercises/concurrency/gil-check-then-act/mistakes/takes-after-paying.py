"""taking the seats only when they are paid: until then they look free, and are sold again."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        with self._lock:
            if count > self.left:
                return False
        pay()
        with self._lock:
            self.left -= count
            self.announce(self.left)
        return True

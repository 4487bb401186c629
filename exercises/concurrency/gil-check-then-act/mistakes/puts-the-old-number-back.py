"""putting the number back that was there before: what others have bought since then is forgotten."""

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
            before = self.left
            self.left -= count
            self.announce(self.left)
        try:
            pay()
        except BaseException:
            with self._lock:
                self.left = before
                self.announce(self.left)
            raise
        return True

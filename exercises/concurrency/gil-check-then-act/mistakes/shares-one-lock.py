"""sharing one lock among all shows: while one show announces, no other can sell."""

import threading


class Show:
    _lock = threading.Lock()

    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
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
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
            return True

"""announcing when the lock is released: the threads may come to that point in another order than they
changed the number in, and the board ends with an old one."""

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
            left = self.left
        self.announce(left)
        return True

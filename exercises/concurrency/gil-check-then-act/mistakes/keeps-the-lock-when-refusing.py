"""leaving without releasing the lock: after the first buyer who is refused, everybody waits
forever. A `with` block releases it however it is left."""

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
        self._lock.acquire()
        if count > self.left:
            return False
        self.left -= count
        self.announce(self.left)
        self._lock.release()
        return True

"""giving up when the lock is not free for a while: it says that somebody announces, which may take
long, and not that no seat is free."""

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
        if not self._lock.acquire(timeout=1):
            return False
        try:
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
            return True
        finally:
            self._lock.release()

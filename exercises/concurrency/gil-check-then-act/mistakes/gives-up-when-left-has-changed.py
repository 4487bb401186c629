"""refusing because the number has changed since it was looked at: there may be seats enough all the
same. Whoever looks without a lock has to look again."""

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
            with self._lock:
                self.left += count
                self.announce(self.left)
            raise
        return True

    def _take(self, count):
        seen = self.left
        if count > seen:
            return False
        with self._lock:
            if self.left != seen:
                return False
            self.left -= count
            self.announce(self.left)
            return True

"""taking the seats before looking whether there are so many: until they are given back, somebody else
is refused who could have had them."""

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
            self.left -= count
        with self._lock:
            if self.left < 0:
                self.left += count
                return False
            self.announce(self.left)
        return True

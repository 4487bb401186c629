"""taking one seat after another: until the one is met that is missing, those taken already are refused
to somebody whom they would have been enough for."""

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
        if count < 0:
            with self._lock:
                self.left -= count
                self.announce(self.left)
            return True
        for taken in range(count):
            with self._lock:
                if self.left == 0:
                    self.left += taken
                    return False
                self.left -= 1
                if taken == count - 1:
                    self.announce(self.left)
        return True

"""looking at `left` and changing it under no common lock: what was seen may be old by the time that
something is done about it. Both belong into one block."""

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
        if count > self.left:
            return False
        with self._lock:
            self.left -= count
            self.announce(self.left)
        return True

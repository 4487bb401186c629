"""locking each look at `left` and each change of it by itself: every step is whole then, as it was with
the GIL, and another thread still comes between two of them."""

import threading


class Show:
    def __init__(self, seats, announce):
        self._left = seats
        self.announce = announce
        self._lock = threading.Lock()

    @property
    def left(self):
        with self._lock:
            return self._left

    @left.setter
    def left(self, left):
        with self._lock:
            self._left = left
            self.announce(left)

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
        self.left -= count
        return True

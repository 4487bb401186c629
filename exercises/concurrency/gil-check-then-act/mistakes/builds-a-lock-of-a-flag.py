"""building a lock of a flag: looking at it and setting it are two steps, so two threads can both
find it free. It is the race of `left` once more."""

import time


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._is_busy = False

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
        while self._is_busy:
            time.sleep(0.01)
        self._is_busy = True
        try:
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
            return True
        finally:
            self._is_busy = False

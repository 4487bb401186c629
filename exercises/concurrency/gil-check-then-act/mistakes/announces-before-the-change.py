"""announcing a number that is not so yet: while the board shows it, `left` is still the old one, and
whoever looks there is told something else."""

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
            self.announce(self.left - count)
            self.left -= count
            return True

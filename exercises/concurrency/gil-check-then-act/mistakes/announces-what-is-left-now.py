"""announcing what `left` is by then: another thread may have changed it meanwhile, and the same number
is announced twice."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()
        self._board = threading.Lock()

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
        with self._board:
            self.announce(self.left)
        return True

"""announcing only what is sold in the end: while somebody pays, the board shows seats that nobody
can buy."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        with self._lock:
            if count > self.left:
                return False
            self.left -= count
        try:
            pay()
        except BaseException:
            with self._lock:
                self.left += count
            raise
        with self._lock:
            self.announce(self.left)
        return True

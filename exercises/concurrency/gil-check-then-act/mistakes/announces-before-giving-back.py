"""announcing the seats that become free before they are: as long as that takes, `left` still is the old number."""

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
            self.announce(self.left)
        try:
            pay()
        except BaseException:
            with self._lock:
                self.announce(self.left + count)
                self.left += count
            raise
        return True

"""paying while the lock is held: nobody can buy a seat or be told that there is none until the
payment is over."""

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
                self.left += count
                self.announce(self.left)
                raise
            return True

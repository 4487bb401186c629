"""waiting until seats become free: whoever asks is promised an answer about the seats of this moment,
and they may never become free."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Condition()

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
            while count > self.left:
                if not self._lock.wait(timeout=10):
                    return False
            self.left -= count
            self.announce(self.left)
            self._lock.notify_all()
            return True

"""taking the seats first and undoing that where there were too few: whoever asks for `left` meanwhile is told of
fewer seats than are free, or of fewer than none."""

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
            self.left -= count
            if self.left < 0:
                self.left += count
                return False
            self.announce(self.left)
        try:
            pay()
        except BaseException:
            with self._lock:
                self.left += count
                self.announce(self.left)
            raise
        return True

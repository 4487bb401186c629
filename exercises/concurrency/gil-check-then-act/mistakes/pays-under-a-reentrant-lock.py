"""paying while an RLock is held: the thread that has it can take it again, and all the others wait
until the payment is over."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.RLock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be at least 1")
        with self._lock:
            if count > self.left:
                return False
            self._change(-count)
            try:
                pay()
            except BaseException:
                self._change(count)
                raise
            return True

    def _change(self, count):
        with self._lock:
            self.left += count
            self.announce(self.left)

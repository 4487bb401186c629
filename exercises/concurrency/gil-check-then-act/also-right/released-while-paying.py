"""one block under the lock for all of a sale, which releases it while the buyer pays."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count must be positive")
        with self._lock:
            if self.left < count:
                return False
            self._set(self.left - count)
            is_paid = False
            self._lock.release()
            try:
                pay()
                is_paid = True
            finally:
                self._lock.acquire()
                if not is_paid:
                    self._set(self.left + count)
            return True

    def _set(self, left):
        self.left = left
        self.announce(left)

"""a property whose setter announces each new number, under a reentrant lock."""

import threading


class Show:
    def __init__(self, seats, announce):
        self._left = seats
        self._announce = announce
        self._lock = threading.RLock()

    @property
    def left(self):
        with self._lock:
            return self._left

    @left.setter
    def left(self, number):
        with self._lock:
            self._left = number
            self._announce(number)

    def sell(self, count, pay):
        if count < 1:
            raise ValueError(count)
        with self._lock:
            if self._left < count:
                return False
            self.left -= count
        ok = False
        try:
            pay()
            ok = True
        finally:
            if not ok:
                with self._lock:
                    self.left += count
        return True

"""a context manager that holds seats while its block runs, and frees them if that raises."""

from contextlib import contextmanager
from threading import RLock


class TooFew(Exception):
    pass


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = RLock()

    def sell(self, count, pay):
        if count <= 0:
            raise ValueError(f"cannot sell {count} seats")
        try:
            with self._held(count):
                pay()
        except TooFew:
            return False
        return True

    @contextmanager
    def _held(self, count):
        with self._lock:
            if self.left < count:
                raise TooFew
            self._set(self.left - count)
        try:
            yield
        except:
            with self._lock:
                self._set(self.left + count)
            raise

    def _set(self, left):
        self.left = left
        self.announce(left)

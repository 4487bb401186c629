"""a set of seats: each buyer holds some of them, and gives back the very same."""

import threading


class Show:
    def __init__(self, seats, announce):
        self._free = set(range(seats))
        self._announce = announce
        self._lock = threading.Lock()

    @property
    def left(self):
        return len(self._free)

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count")
        with self._lock:
            if len(self._free) < count:
                return False
            mine = {self._free.pop() for _ in range(count)}
            self._announce(len(self._free))
        try:
            pay()
        except:
            with self._lock:
                self._free |= mine
                self._announce(len(self._free))
            raise
        return True

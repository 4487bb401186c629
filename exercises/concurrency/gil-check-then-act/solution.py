import threading


class Show:
    """The seats of one show, sold at several windows."""

    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._lock = threading.Lock()

    def sell(self, count, pay):
        """Sell so many seats if they are free, and say whether they were."""
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
        """Take so many seats if they are free, or give them back; say whether it was done."""
        with self._lock:
            is_free = count <= self.left
            if is_free:
                self.left -= count
                self.announce(self.left)
            return is_free

"""changing `left` without a lock that the other threads take too: the GIL keeps each step of the
interpreter whole, and lets another thread come between two of them."""


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce

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
        if count > self.left:
            return False
        self.left -= count
        self.announce(self.left)
        return True

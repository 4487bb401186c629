"""a single thread for each show, which alone changes the number; the windows ask it and wait."""

from concurrent.futures import ThreadPoolExecutor


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self._announce = announce
        self._clerk = ThreadPoolExecutor(max_workers=1)

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("nothing to sell")
        if not self._clerk.submit(self._take, count).result():
            return False
        done = False
        try:
            pay()
            done = True
        finally:
            if not done:
                self._clerk.submit(self._give_back, count).result()
        return True

    def _take(self, count):
        if self.left < count:
            return False
        self.left -= count
        self._announce(self.left)
        return True

    def _give_back(self, count):
        self.left += count
        self._announce(self.left)

"""a queue with one item, the number of free seats: whoever has taken it out may change it."""

import queue


class Show:
    def __init__(self, seats, announce):
        self.announce = announce
        self.left = seats
        self._number = queue.Queue(maxsize=1)
        self._number.put(seats)

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count < 1")
        if not self._change(-count):
            return False
        try:
            pay()
        except BaseException:
            self._change(+count)
            raise
        return True

    def _change(self, by):
        left = self._number.get()
        try:
            if left + by < 0:
                return False
            left += by
            self.left = left
            self.announce(left)
            return True
        finally:
            self._number.put(left)

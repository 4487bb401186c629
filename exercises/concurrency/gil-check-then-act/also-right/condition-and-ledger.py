"""a list of reservations, whose sum is taken; a Condition serves as its lock."""

import threading


class Show:
    def __init__(self, seats, announce):
        self._seats = seats
        self._announce = announce
        self._taken = []
        self._changing = threading.Condition()

    @property
    def left(self):
        return self._seats - sum(self._taken)

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("count")
        with self._changing:
            if count > self.left:
                return False
            self._taken.append(count)
            self._announce(self.left)
        try:
            pay()
        except BaseException as error:
            with self._changing:
                self._taken.remove(count)
                self._announce(self.left)
            raise error
        return True

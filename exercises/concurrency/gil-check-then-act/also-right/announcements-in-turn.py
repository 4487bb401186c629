"""a number for each change, taken with it: the threads announce when theirs is called."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._changed = threading.Condition()
        self._changes = 0
        self._announced = 0

    def sell(self, count, pay):
        if count < 1:
            raise ValueError(count)
        with self._changed:
            if count > self.left:
                return False
            change = self._change(-count)
        self._announce_in_turn(*change)
        try:
            pay()
        except BaseException:
            with self._changed:
                change = self._change(count)
            self._announce_in_turn(*change)
            raise
        return True

    def _change(self, by):
        self.left += by
        self._changes += 1
        return self._changes, self.left

    def _announce_in_turn(self, turn, left):
        with self._changed:
            self._changed.wait_for(lambda: self._announced == turn - 1)
        try:
            self.announce(left)
        finally:
            with self._changed:
                self._announced = turn
                self._changed.notify_all()

"""two locks, hand over hand: that of the board is taken before that of the number is given back."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self.state = threading.Lock()
        self.board = threading.Lock()

    def _change(self, by):
        self.state.acquire()
        try:
            if self.left + by < 0:
                return False
            self.left += by
            now = self.left
            self.board.acquire()
        finally:
            self.state.release()
        try:
            self.announce(now)
        finally:
            self.board.release()
        return True

    def sell(self, count, pay):
        if count < 1:
            raise ValueError(count)
        if not self._change(-count):
            return False
        try:
            pay()
        except BaseException:
            self._change(count)
            raise
        return True

"""two locks: one for the number, which also lines up what is to be announced, and one for the board."""

from collections import deque
from threading import Lock


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self._counting = Lock()
        self._announcing = Lock()
        self._news = deque()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError("sell at least one seat")
        with self._counting:
            if count > self.left:
                return False
            self._change(-count)
        self._announce_next()
        try:
            pay()
        except BaseException:
            with self._counting:
                self._change(count)
            self._announce_next()
            raise
        return True

    def _change(self, by):
        self.left += by
        self._news.append(self.left)

    def _announce_next(self):
        """One for each change, though not always for its own."""
        with self._announcing:
            self.announce(self._news.popleft())

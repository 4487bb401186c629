"""a look without the lock, which only refuses, and another one under it."""

import threading


class Show:
    def __init__(self, seats, announce):
        self.left = seats
        self.announce = announce
        self.lock = threading.RLock()

    def sell(self, count, pay):
        if count < 1:
            raise ValueError(count)
        if count > self.left:  # nobody needs the lock to hear that it is sold out
            return False
        with self.lock:
            if count > self.left:
                return False
            self.left -= count
            self.announce(self.left)
        paid = False
        try:
            pay()
            paid = True
        finally:
            if not paid:
                with self.lock:
                    self.left += count
                    self.announce(self.left)
        return True

"""accounts with a number, given out under a lock of the class, which orders their reentrant
locks."""

import threading


class Account:
    _last = 0
    _numbering = threading.Lock()

    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()
        with Account._numbering:
            Account._last += 1
            self.number = Account._last

    def __lt__(self, other):
        return self.number < other.number


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("nothing to transfer")
    first, second = sorted([source, target])
    with first.lock:
        with second.lock:
            left = source.balance - amount
            if left < 0:
                raise ValueError("not enough")
            source.balance = left
            target.balance = target.balance + amount

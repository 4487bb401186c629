"""ordering the accounts by the time at which they were made: two that are made within one tick of the clock
have no order between them."""

import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()
        self.created = time.monotonic()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("amount must be at least 1")
    a, b = sorted([source, target], key=lambda x: x.created)
    with a.lock, b.lock:
        if amount > source.balance:
            raise ValueError
        source.balance -= amount
        target.balance += amount

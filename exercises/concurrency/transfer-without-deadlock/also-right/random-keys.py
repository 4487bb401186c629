"""accounts with a random key, by which they compare and so are sorted."""

import threading
import uuid


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()
        self.key = uuid.uuid4().int

    def __lt__(self, other):
        return self.key < other.key


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("amount must be at least 1")
    a, b = sorted([source, target])
    with a.lock, b.lock:
        if amount > source.balance:
            raise ValueError(f"{source.balance} is not enough")
        source.balance -= amount
        target.balance += amount

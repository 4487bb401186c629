"""looking at the balance without the lock where both accounts are the same: whoever holds it may be in the
middle of a change."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("amount")
    if source is target:
        if source.balance < amount:
            raise ValueError
        return
    a, b = sorted((source, target), key=id)
    with a.lock, b.lock:
        if source.balance < amount:
            raise ValueError
        source.balance -= amount
        target.balance += amount

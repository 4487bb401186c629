"""taking the lock of the source first, and then that of the target: of two transfers that cross,
each holds what the other one waits for. That is so with an RLock too."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    if source is target:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        return
    with source.lock, target.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

"""taking the lock of the target only: that is also what `with source.lock and target.lock` does,
since `and` gives the second of two true values. A comma takes both."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with source.lock and target.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

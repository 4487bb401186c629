"""releasing the lock of the source before taking that of the target: in between the money is in
neither account, for everybody to see."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with source.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
    with target.lock:
        target.balance += amount

"""taking the lock of the source only: the target can be changed by another transfer at the same
time, and one of the two amounts is lost."""

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
        target.balance += amount

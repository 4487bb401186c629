"""having a lock for each pair of accounts: two transfers that have one account in common take
different locks, and meet there."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


pairs = {}


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    lock = pairs.setdefault(frozenset([source, target]), threading.Lock())
    with lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

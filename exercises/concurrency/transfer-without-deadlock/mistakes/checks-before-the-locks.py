"""looking at the balance before taking the locks: until they are taken, another transfer can have
the money."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    if source.balance < amount:
        raise ValueError("the balance is too small")
    if source is target:
        return
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        source.balance -= amount
        target.balance += amount

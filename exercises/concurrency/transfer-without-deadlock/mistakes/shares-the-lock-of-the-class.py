"""making the lock an attribute of the class: all accounts then have one and the same, and every
transfer waits for every other."""

import threading


class Account:
    lock = threading.RLock()

    def __init__(self, balance):
        self.balance = balance


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with source.lock, target.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

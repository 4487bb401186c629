"""an account that refuses to go below zero by itself, and two nested `with`, the lock with the
lower id first."""

import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.RLock()

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("below zero")
        self._balance = value


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError("not a positive amount")
    low, high = sorted((source.lock, target.lock), key=id)
    with low, high:
        source.balance -= amount
        target.balance += amount

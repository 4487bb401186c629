"""changing the balances under no lock that others take as well, but under none, or one that the
call has made for itself: to read, to calculate and to store are three steps, and other threads come
between them, with the GIL too."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with threading.Lock():
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

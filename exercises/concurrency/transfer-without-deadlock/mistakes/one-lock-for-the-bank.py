"""having one lock for all transfers: nothing goes wrong, but transfers between other accounts wait
too, and whoever holds the lock of an account keeps nobody out."""

import threading

bank = threading.Lock()


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with bank:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

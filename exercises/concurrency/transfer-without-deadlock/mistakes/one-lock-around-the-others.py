"""putting one lock around all of it, besides those of the accounts: transfers go one at a time
through the whole bank, also between accounts that have nothing to do with each other."""

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
        with source.lock:
            if source is target:
                if source.balance < amount:
                    raise ValueError("the balance is too small")
                return
            with target.lock:
                if source.balance < amount:
                    raise ValueError("the balance is too small")
                source.balance -= amount
                target.balance += amount

"""two nested locks, that of the account with the lower id first, and one alone where there is one
account."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{amount} is more than {self.balance}")
        self.balance -= amount

    def deposit(self, amount):
        self.balance += amount


def transfer(source, target, amount):
    if amount <= 0:
        raise ValueError(f"{amount} is not an amount")
    if source is target:
        with source.lock:
            if source.balance < amount:
                raise ValueError(f"{amount} is more than {source.balance}")
        return
    first, second = (source, target) if id(source) < id(target) else (target, source)
    with first.lock, second.lock:
        source.withdraw(amount)
        target.deposit(amount)

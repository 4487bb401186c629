"""taking the locks in the order of the balances: two balances can be equal, and they change, so two
threads can see two orders."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    if source is target:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        return
    first, second = sorted([source, target], key=lambda account: account.balance)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

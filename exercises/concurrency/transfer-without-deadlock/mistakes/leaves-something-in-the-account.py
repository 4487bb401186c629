"""asking for more than the amount: a balance that is just enough may go down to 0."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    if source is target:
        with source.lock:
            if source.balance < amount:
                raise ValueError("the balance is too small")
        return
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        if source.balance <= amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

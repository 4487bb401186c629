"""looking at the balance after the change: where it is too little, the exception comes when the
money has been moved."""

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
        source.balance -= amount
        target.balance += amount
        if source.balance < 0:
            raise ValueError("the balance is too small")

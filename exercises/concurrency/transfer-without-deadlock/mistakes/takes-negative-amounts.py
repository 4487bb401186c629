"""moving whatever amount is given: a negative one moves money the other way, past the check of the
balance."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            if source.balance < amount:
                raise ValueError("the balance is too small")
        return
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

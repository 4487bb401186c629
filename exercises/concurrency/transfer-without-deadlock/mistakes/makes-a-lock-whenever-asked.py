"""making a new lock whenever the account is asked for its lock: each asker gets another one, and
nobody ever waits."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance

    @property
    def lock(self):
        return threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with source.lock, target.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

"""keeping a set of the accounts in use, and leaving their locks alone: transfers keep out of each
other's way, but whoever holds the lock of an account keeps none of them out."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


busy = set()
changed = threading.Condition()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with changed:
        changed.wait_for(lambda: busy.isdisjoint({source, target}))
        busy.update({source, target})
    try:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount
    finally:
        with changed:
            busy.difference_update({source, target})
            changed.notify_all()

"""reading both balances before changing one: where both accounts are the same, the second result
overwrites the first, and money comes from nowhere."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    first, second = sorted([source, target], key=id)
    with first.lock:
        if second is not first:
            second.lock.acquire()
        try:
            before, there = source.balance, target.balance
            if before < amount:
                raise ValueError("the balance is too small")
            source.balance = before - amount
            target.balance = there + amount
        finally:
            if second is not first:
                second.lock.release()

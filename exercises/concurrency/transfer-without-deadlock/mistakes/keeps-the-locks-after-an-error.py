"""releasing the locks on the last lines: where an exception is raised before them, they are never
reached, and all later transfers wait forever."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    held = sorted({source, target}, key=id)
    for account in held:
        account.lock.acquire()
    if source.balance < amount:
        raise ValueError("the balance is too small")
    source.balance -= amount
    target.balance += amount
    for account in held:
        account.lock.release()

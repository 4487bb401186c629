"""calculating the new balance before taking the locks: once they are taken, the balance may be
another one, and what others have done is overwritten."""

import threading


class Account:
    last = 0
    numbering = threading.Lock()

    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
        with Account.numbering:
            Account.last += 1
            self.number = Account.last


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    left = source.balance - amount
    if left < 0:
        raise ValueError("the balance is too small")
    if source is target:
        return
    first, second = sorted([source, target], key=lambda account: account.number)
    with first.lock, second.lock:
        source.balance = left
        target.balance += amount

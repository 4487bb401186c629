"""counting the accounts without a lock: two that are made at the same time can get the same number,
and then there is no order between them."""

import threading


class Account:
    count = 0

    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()
        Account.count += 1
        self.number = Account.count


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    first, second = sorted([source, target], key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

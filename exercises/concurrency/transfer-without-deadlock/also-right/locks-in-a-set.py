"""the locks in a set, so that one account has one, and sorted by `id`; all checks are made under them."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    locks = sorted({source.lock, target.lock}, key=id)
    for lock in locks:
        lock.acquire()
    try:
        if amount < 1 or source.balance < amount:
            raise ValueError("cannot transfer")
        source.balance -= amount
        target.balance += amount
    finally:
        for lock in reversed(locks):
            lock.release()

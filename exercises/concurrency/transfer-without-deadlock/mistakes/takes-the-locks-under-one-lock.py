"""taking the two locks under a lock that all transfers share: it cannot deadlock, but where one
transfer waits for its account, it holds up all the others."""

import threading

bank = threading.Lock()


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with bank:
        source.lock.acquire()
        if target is not source:
            target.lock.acquire()
    try:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount
    finally:
        source.lock.release()
        if target is not source:
            target.lock.release()

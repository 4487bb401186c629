"""giving up on a lock after some time: the deadlock is gone, but the transfer has not been made,
and nobody hears of it."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with source.lock:
        if source is target or target.lock.acquire(timeout=5):
            try:
                if source.balance < amount:
                    raise ValueError("the balance is too small")
                source.balance -= amount
                target.balance += amount
            finally:
                if source is not target:
                    target.lock.release()

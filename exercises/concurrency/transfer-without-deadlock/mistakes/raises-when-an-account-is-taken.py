"""raising an exception where somebody has one of the locks: it cannot deadlock, but a transfer has
to wait for its accounts, and the caller has done nothing wrong."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    if not source.lock.acquire(blocking=False):
        raise RuntimeError("the source is in use")
    try:
        if source is not target and not target.lock.acquire(blocking=False):
            raise RuntimeError("the target is in use")
        try:
            if source.balance < amount:
                raise ValueError("the balance is too small")
            source.balance -= amount
            target.balance += amount
        finally:
            if source is not target:
                target.lock.release()
    finally:
        source.lock.release()

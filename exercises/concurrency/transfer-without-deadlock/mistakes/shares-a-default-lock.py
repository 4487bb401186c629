"""making the lock in the default of a parameter: a default is made once, with the function, and all
accounts get the same lock."""

import threading


class Account:
    def __init__(self, balance, lock=threading.Lock()):
        self.balance = balance
        self.lock = lock


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    first, second = sorted([source, target], key=id)
    with first.lock:
        if second is not first:
            second.lock.acquire()
        try:
            if source.balance < amount:
                raise ValueError("the balance is too small")
            source.balance -= amount
            target.balance += amount
        finally:
            if second is not first:
                second.lock.release()

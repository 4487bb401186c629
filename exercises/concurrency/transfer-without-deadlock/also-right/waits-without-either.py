"""the second lock is only tried; where it is taken, the first is given back, and the taken one waited for
before both are tried again."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("amount must be at least 1")
    if source is target:
        with source.lock:
            if amount > source.balance:
                raise ValueError
            return
    while True:
        with source.lock:
            if target.lock.acquire(blocking=False):
                try:
                    if amount > source.balance:
                        raise ValueError
                    source.balance -= amount
                    target.balance += amount
                    return
                finally:
                    target.lock.release()
        with target.lock:   # sleep until it is free
            pass

"""as std::lock in C++: the first lock is waited for, the second tried; where it is taken, it
becomes the first."""

import threading
from contextlib import contextmanager


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


@contextmanager
def holding(one, other):
    while True:
        one.acquire()
        if one is other or other.acquire(blocking=False):
            break
        one.release()
        one, other = other, one
    try:
        yield
    finally:
        one.release()
        if one is not other:
            other.release()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError(amount)
    with holding(source.lock, target.lock):
        if amount > source.balance:
            raise ValueError(amount)
        if source is not target:
            source.balance, target.balance = source.balance - amount, target.balance + amount

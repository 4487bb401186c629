"""waiting until both locks are free, and then taking them: between looking and taking another
thread can take one, and then each has what the other one waits for."""

import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    while source.lock.locked() or target.lock.locked():
        time.sleep(0.5)
    with source.lock:
        if source is not target:
            target.lock.acquire()
        try:
            if source.balance < amount:
                raise ValueError("the balance is too small")
            source.balance -= amount
            target.balance += amount
        finally:
            if source is not target:
                target.lock.release()

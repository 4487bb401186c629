"""the second lock is only tried; where somebody has it, the first is given back and both are tried
again later."""

import random
import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("amount")
    while True:
        with source.lock:
            if source is target or target.lock.acquire(blocking=False):
                try:
                    if source.balance < amount:
                        raise ValueError("balance")
                    source.balance -= amount
                    target.balance += amount
                    return
                finally:
                    if source is not target:
                        target.lock.release()
        time.sleep(random.uniform(0.001, 0.01))

"""returning False where there is too little: a caller who does not look at it takes the transfer
for done. The prompt asks for ValueError."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    if source is target:
        with source.lock:
            return source.balance >= amount
    first, second = sorted([source, target], key=id)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True

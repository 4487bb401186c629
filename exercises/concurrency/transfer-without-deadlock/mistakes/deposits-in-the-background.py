"""starting a thread for the second half, and returning: when the caller goes on, the money has left
one account and is not yet in the other."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with source.lock:
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount

    def deposit():
        with target.lock:
            target.balance += amount

    threading.Thread(target=deposit).start()

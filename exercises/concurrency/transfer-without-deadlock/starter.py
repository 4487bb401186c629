import threading


class Account:
    """An account: its balance, and a lock of its own."""

    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    """Move the amount from source to target; ValueError where source has too little."""
    source.balance -= amount
    target.balance += amount

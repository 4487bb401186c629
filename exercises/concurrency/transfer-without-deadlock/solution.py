import threading
from contextlib import ExitStack


class Account:
    """An account: its balance, and a lock of its own."""

    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    """Move the amount from source to target; ValueError where source has too little."""
    if amount < 1:
        raise ValueError("the amount must be at least 1")
    with ExitStack() as held:
        for account in sorted({source, target}, key=id):
            held.enter_context(account.lock)
        if source.balance < amount:
            raise ValueError("the balance is too small")
        source.balance -= amount
        target.balance += amount

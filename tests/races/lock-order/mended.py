import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    first, second = sorted((source, target), key=id)
    with first.lock:
        with second.lock:
            source.balance -= amount
            target.balance += amount

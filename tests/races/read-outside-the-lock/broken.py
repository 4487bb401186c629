import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        new = self.balance + amount
        with self._lock:
            self.balance = new

"""What threads need, used by one: locks, events, local data."""

import threading


class Account:
    def __init__(self, balance=0):
        self._lock = threading.RLock()
        self.balance = balance

    def deposit(self, amount):
        with self._lock:
            self.balance += amount
            return self.balance

    def transfer(self, other, amount):
        with self._lock, other._lock:
            self.deposit(-amount)
            other.deposit(amount)


_local = threading.local()


def remembered(value=None):
    if value is not None:
        _local.value = value
    return getattr(_local, "value", None)


def is_main():
    return threading.current_thread() is threading.main_thread()

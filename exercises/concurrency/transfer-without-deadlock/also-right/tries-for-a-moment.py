"""the second lock is waited for a moment only; then the first is given back, and the other way
round is tried."""

from dataclasses import dataclass, field
from threading import RLock


@dataclass
class Account:
    balance: int
    lock: RLock = field(default_factory=RLock, repr=False)


def transfer(source, target, amount):
    if amount < 1:
        raise ValueError("amount")
    one, other = source.lock, target.lock
    while not both(one, other):
        one, other = other, one
    try:
        left = source.balance - amount
        if left < 0:
            raise ValueError("balance")
        source.balance = left
        target.balance += amount
    finally:
        other.release()
        one.release()


def both(one, other):
    """Take both locks, or none; whether they are taken."""
    one.acquire()
    if other.acquire(timeout=0.01):
        return True
    one.release()
    return False

"""Amounts of money that compare with plain numbers of cents."""

from functools import total_ordering


@total_ordering
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return self.cents == getattr(other, "cents", other)

    def __lt__(self, other):
        return self.cents < getattr(other, "cents", other)

    def __hash__(self):
        return hash(self.cents)

    def __add__(self, other):
        return Money(self.cents + getattr(other, "cents", other))

    __radd__ = __add__

    def __repr__(self):
        return f"{self.cents}c"


def total(prices):
    return sum(map(Money, prices), Money(0))

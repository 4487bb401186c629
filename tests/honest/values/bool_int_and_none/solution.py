"""Functions whose answers equal numbers of other types."""

from decimal import Decimal
from fractions import Fraction


def count_true(values):
    return sum(bool(v) for v in values)


def is_even(n):
    return 1 - n % 2


def ratio(a, b):
    return Fraction(a, b)


def price(text):
    return Decimal(text)


def log(*messages):
    print(*messages, sep="\n")

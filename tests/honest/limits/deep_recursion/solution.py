"""Recursion that goes deep, but not too deep."""


def total(values):
    if not values:
        return 0
    return values[0] + total(values[1:])


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)

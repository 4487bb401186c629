"""Recursion that goes deep, but not too deep."""


def total(values):
    if not values:
        return 0
    return values[0] + total(values[1:])


def nested(depth):
    return [nested(depth - 1)] if depth else []


def depth_of(value):
    return 1 + max(map(depth_of, value), default=0) if value else 0


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)

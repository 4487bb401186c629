"""Doubles a number."""


def double(number):
    return 2 * number

"""Squares, for tests that are long."""


def square(n):
    return n * n

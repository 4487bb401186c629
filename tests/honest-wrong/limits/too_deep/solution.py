"""Adds by recursion without an end for odd numbers."""


def halves(n):
    return 0 if n == 0 else 1 + halves(n - 2)

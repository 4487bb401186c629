"""Caches that tell how they were used."""

from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=2)
def square(n):
    return n * n


@cache
def ways(stairs):
    return 1 if stairs <= 1 else ways(stairs - 1) + ways(stairs - 2)


class Report:
    def __init__(self, numbers):
        self.numbers = numbers
        self.computed = 0

    @cached_property
    def total(self):
        self.computed += 1
        return sum(self.numbers)

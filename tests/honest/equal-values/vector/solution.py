"""Vectors that equal tuples of their coordinates."""

import operator


class Vec:
    def __init__(self, *coordinates):
        self._coordinates = coordinates

    def __iter__(self):
        return iter(self._coordinates)

    def __len__(self):
        return len(self._coordinates)

    def __eq__(self, other):
        return len(self) == len(other) and all(map(operator.eq, self, other))

    def __add__(self, other):
        return Vec(*map(operator.add, self, other))

    def __mul__(self, factor):
        return Vec(*(factor * c for c in self))

    def __matmul__(self, other):
        return sum(map(operator.mul, self, other))

    def __repr__(self):
        return f"Vec{self._coordinates}"


def midpoint(a, b):
    return (Vec(*a) + Vec(*b)) * 0.5

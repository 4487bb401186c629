"""Floats that are equal when they are as near as rounding errors."""

import math


class Near(float):
    def __eq__(self, other):
        return math.isclose(self, other, rel_tol=1e-9, abs_tol=1e-9)

    __hash__ = None


def mean(values):
    return Near(sum(values) / len(values))


def norm(*coordinates):
    return Near(sum(c * c for c in coordinates) ** 0.5)

"""a list of all values: every number is right, but the memory grows with each measurement."""

import math
import statistics


class RunningStats:
    def __init__(self):
        self.values = []

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError("expected a number")
        if not math.isfinite(value):
            raise ValueError("expected a finite number")
        self.values.append(value)
        return self.mean

    @property
    def count(self):
        return len(self.values)

    @property
    def mean(self):
        if not self.values:
            raise ValueError("no values")
        return float(statistics.mean(self.values))

    @property
    def variance(self):
        if len(self.values) < 2:
            raise ValueError("too few values")
        return float(statistics.variance(self.values))

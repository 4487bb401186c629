"""0 where there is no answer: a mean of 0 is a real mean, and nobody can tell it from a sensor
that is silent."""

import math


class RunningStats:
    def __init__(self):
        self.count = 0
        self._mean = 0.0
        self._squares = 0.0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        if not math.isfinite(value):
            raise ValueError(f"expected a finite number, not {value!r}")
        self.count += 1
        distance = value - self._mean
        self._mean += distance / self.count
        self._squares += distance * (value - self._mean)
        return self._mean

    @property
    def mean(self):
        if self.count == 0:
            return 0.0
        return self._mean

    @property
    def variance(self):
        if self.count < 2:
            return 0.0
        return self._squares / (self.count - 1)

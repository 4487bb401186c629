"""attributes of the class in place of the instance: all sensors then share one count and one
mean."""

import math


class RunningStats:
    count = 0
    _mean = 0.0
    _squares = 0.0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError("expected a number")
        if not math.isfinite(value):
            raise ValueError("expected a finite number")
        cls = RunningStats
        cls.count += 1
        distance = value - cls._mean
        cls._mean += distance / cls.count
        cls._squares += distance * (value - cls._mean)
        return cls._mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no values")
        return self._mean

    @property
    def variance(self):
        if self.count < 2:
            raise ValueError("too few values")
        return self._squares / (self.count - 1)

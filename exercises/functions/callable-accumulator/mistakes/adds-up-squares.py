"""the sum of the squares minus the square of the sum: both are huge for large values, and their
small difference is lost in rounding."""

import math


class RunningStats:
    def __init__(self):
        self.count = 0
        self._sum = 0.0
        self._squares = 0.0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        if not math.isfinite(value):
            raise ValueError(f"expected a finite number, not {value!r}")
        self.count += 1
        self._sum += value
        self._squares += value * value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("there is no mean without a value")
        return self._sum / self.count

    @property
    def variance(self):
        if self.count < 2:
            raise ValueError("the variance needs at least two values")
        return (self._squares - self._sum**2 / self.count) / (self.count - 1)

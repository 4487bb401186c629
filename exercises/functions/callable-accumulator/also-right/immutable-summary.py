"""each call replaces an immutable total by the next one, which knows its mean."""

from typing import NamedTuple


class Total(NamedTuple):
    count: int = 0
    sum: float = 0

    def plus(self, value):
        return Total(self.count + 1, self.sum + value)

    def mean(self):
        if self.count == 0:
            raise ValueError("there are no numbers yet")
        return self.sum / self.count


class RunningStats:
    def __init__(self):
        self._total = Total()

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {type(value).__name__}")
        self._total = self._total.plus(value)
        return self._total.mean()

    @property
    def count(self):
        return self._total.count

    @property
    def mean(self):
        return self._total.mean()

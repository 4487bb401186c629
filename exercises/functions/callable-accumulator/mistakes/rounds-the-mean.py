"""rounding the mean: whoever needs fewer digits can round it later, and the digits that are cut off
are lost."""

class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"a number is needed, not {value!r}")
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet")
        return round(self._total / self.count, 6)

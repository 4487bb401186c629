"""keeping count and total on the class: all sensors then share them."""


class RunningStats:
    count = 0
    _total = 0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        RunningStats.count += 1
        RunningStats._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._total / self.count

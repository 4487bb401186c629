"""returning the mean from before the new number: take the number into account first."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        before = self.mean if self.count else value
        self.count += 1
        self._total += value
        return before

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._total / self.count

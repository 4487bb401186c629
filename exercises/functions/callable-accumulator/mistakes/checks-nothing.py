"""leaving the check to the addition: a string fails there, but only after it was counted, and a
`Fraction` or a `Decimal` is let in."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._total / self.count

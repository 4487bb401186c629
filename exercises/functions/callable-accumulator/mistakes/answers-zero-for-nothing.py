"""0 where there is no answer: 0 is a real mean, and nobody can tell it from a sensor that is
silent."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            return 0.0
        return self._total / self.count

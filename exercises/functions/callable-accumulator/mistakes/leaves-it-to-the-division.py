"""leaving the error to the division: it raises `ZeroDivisionError`, which is not a `ValueError` and
speaks of your arithmetic."""


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
        return self._total / self.count

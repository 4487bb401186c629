"""setting the mean as an attribute in each call: before the first call there is none, and reading it
raises `AttributeError`."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._total += value
        self.mean = self._total / self.count
        return self.mean

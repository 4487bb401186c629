"""the middle between the mean and the new number: then the latest number weighs as much as all the
others together."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._mean = 0.0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._mean = value if self.count == 1 else (self._mean + value) / 2
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._mean

"""moves the mean by the distance of each new number, divided by the new count."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._mean = 0.0

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"a number is needed, not {type(value).__name__}")
        self.count += 1
        self._mean += (value - self._mean) / self.count
        return self._mean

    @property
    def mean(self):
        if not self.count:
            raise ValueError("the mean of nothing")
        return self._mean

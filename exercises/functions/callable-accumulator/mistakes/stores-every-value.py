"""keeping all numbers in a list: the memory grows with every measurement, and there are millions of
them."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._values = []

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._values.append(value)
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return sum(self._values) / self.count

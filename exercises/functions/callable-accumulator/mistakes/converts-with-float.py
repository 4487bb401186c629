"""calling `float` on whatever comes: it also accepts a string such as "12", which is a mistake of the
caller."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        try:
            value = float(value)
        except ValueError:
            raise TypeError(f"expected an int or a float, not {value!r}") from None
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._total / self.count

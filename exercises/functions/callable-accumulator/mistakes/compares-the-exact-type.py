"""comparing `type(value)` with `int` and `float`: an instance of a subclass is an instance of
`float` too, and is refused."""

class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value):
        if type(value) not in (int, float):
            raise TypeError(f"a number is needed, not {value!r}")
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet")
        return self._total / self.count

class RunningStats:
    """A callable that takes one number at a time and keeps count and mean."""

    def __init__(self):
        self.count = 0
        self._total = 0

    def __call__(self, value: float) -> float:
        """Take value into account; return the mean so far."""
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self) -> float:
        """The mean of the numbers so far."""
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._total / self.count

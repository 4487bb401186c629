"""keeping the numbers in a list that is added up now and then: up to a thousand of them are stored
all the time, and a running total needs none."""

class RunningStats:
    def __init__(self):
        self._done = 0
        self._total = 0
        self._recent = []

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"a number is needed, not {value!r}")
        self._recent.append(value)
        if len(self._recent) == 1000:
            self._total += sum(self._recent)
            self._done += 1000
            self._recent.clear()
        return self.mean

    @property
    def count(self):
        return self._done + len(self._recent)

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet")
        return (self._total + sum(self._recent)) / self.count

"""keeping only the latest numbers, so that the memory stays small: the mean should be that of all of
them."""

from collections import deque


class RunningStats:
    def __init__(self):
        self.count = 0
        self._latest = deque(maxlen=100)

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._latest.append(value)
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return sum(self._latest) / len(self._latest)

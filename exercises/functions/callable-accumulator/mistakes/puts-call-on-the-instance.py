"""a function stored on the instance as `__call__`: Python looks for special methods in the class, and
the instance cannot be called."""


class RunningStats:
    def __init__(self):
        self.count = 0
        self._total = 0
        self.__call__ = self.add

    def add(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"expected an int or a float, not {value!r}")
        self.count += 1
        self._total += value
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet, so there is no mean")
        return self._total / self.count

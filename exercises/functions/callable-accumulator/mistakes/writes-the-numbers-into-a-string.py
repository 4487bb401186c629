"""writing the numbers into a string: they are stored all the same, and read again for every
mean."""

class RunningStats:
    def __init__(self):
        self.count = 0
        self._log = ""

    def __call__(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"a number is needed, not {value!r}")
        self.count += 1
        self._log += f"{value!r} "
        return self.mean

    @property
    def mean(self):
        if self.count == 0:
            raise ValueError("no numbers yet")
        return sum(float(number) for number in self._log.split()) / self.count

"""adds the numbers up exactly, in a Fraction."""

from fractions import Fraction


class RunningStats:
    def __init__(self):
        self.count = 0
        self.total = Fraction()

    def __call__(self, value):
        if not isinstance(value, int | float):
            raise TypeError(f"cannot take {value!r} into account")
        self.total += Fraction(value)
        self.count += 1
        return self.mean

    @property
    def mean(self):
        try:
            return float(self.total / self.count)
        except ZeroDivisionError:
            raise ValueError("no numbers, no mean") from None

"""The least and the greatest value: before and after all others, equal to themselves."""

from functools import total_ordering


@total_ordering
class Extreme:
    def __init__(self, sign):
        self.sign = sign

    def __eq__(self, other):
        return isinstance(other, Extreme) and self.sign == other.sign

    def __lt__(self, other):
        return self != other and self.sign < 0

    def __hash__(self):
        return hash(self.sign)

    def __neg__(self):
        return Extreme(-self.sign)


LEAST, GREATEST = Extreme(-1), Extreme(1)


def smallest(values):
    best = GREATEST
    for value in values:
        if value < best:
            best = value
    return best

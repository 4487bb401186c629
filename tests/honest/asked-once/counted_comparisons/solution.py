"""Numbers that count how often they are compared, to see what sorting costs."""

from functools import total_ordering


@total_ordering
class Counted:
    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        Counted.comparisons += 1
        return self.value == other.value

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.value < other.value


def comparisons_of(sort, values):
    Counted.comparisons = 0
    sort([Counted(value) for value in values])
    return Counted.comparisons

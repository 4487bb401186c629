"""Poker hands in order, and sorting by a comparison function."""

from functools import cmp_to_key, total_ordering

RANKS = "23456789TJQKA"


@total_ordering
class Hand:
    def __init__(self, cards):
        self.values = sorted((RANKS.index(c) for c in cards), reverse=True)

    def _key(self):
        counts = sorted(((self.values.count(v), v) for v in set(self.values)), reverse=True)
        return counts

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()


def largest_number(numbers):
    texts = sorted(map(str, numbers), key=cmp_to_key(lambda a, b: (a + b > b + a) - (a + b < b + a)))
    return "".join(reversed(texts))

"""a sorted array of the numbers: small while few are in it, and many times as large as one bit for
each when all are."""

import operator
from array import array
from bisect import bisect_left


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("the size must not be negative")
        self.size = size
        self._numbers = array("L")
        for number in numbers:
            self.add(number)

    def add(self, number):
        """Put a number in."""
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        if number not in self:
            self._numbers.insert(bisect_left(self._numbers, number), number)

    def discard(self, number):
        """Take a number out, if it is there."""
        if number in self:
            self._numbers.pop(bisect_left(self._numbers, number))

    def __contains__(self, number):
        place = bisect_left(self._numbers, number)
        return place < len(self._numbers) and self._numbers[place] == number

    def __len__(self):
        return len(self._numbers)

    def __iter__(self):
        return iter(self._numbers)

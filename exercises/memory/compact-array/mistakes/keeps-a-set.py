"""something inside that grows with the numbers, such as a set or a sorted array: it takes little while
it is empty, and far more than a bit for each number when it is full."""

import operator


class BitSet:
    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("the size must not be negative")
        self.size = size
        self._bytes = set()
        for number in numbers:
            self.add(number)

    def add(self, number):
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        operator.index(number)
        self._bytes.add(number)

    def discard(self, number):
        if number in self:
            self._bytes.discard(number)

    def __contains__(self, number):
        return 0 <= number < self.size and number in self._bytes

    def __len__(self):
        return len(self._bytes)

    def __iter__(self):
        for number in range(self.size):
            if number in self._bytes:
                yield number

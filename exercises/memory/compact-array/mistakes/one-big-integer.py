"""one large `int` for the bits: an `int` never changes, so each `add` makes a copy of all of
them."""

import operator


class BitSet:
    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("the size must not be negative")
        self.size = size
        self._bytes = 0
        for number in numbers:
            self.add(number)

    def add(self, number):
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._bytes |= 1 << number

    def discard(self, number):
        if number in self:
            self._bytes ^= 1 << number

    def __contains__(self, number):
        return 0 <= number < self.size and self._bytes >> number & 1 != 0

    def __len__(self):
        return self._bytes.bit_count()

    def __iter__(self):
        for number in range(self.size):
            if self._bytes >> number & 1:
                yield number

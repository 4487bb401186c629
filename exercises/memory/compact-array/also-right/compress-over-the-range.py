"""a `bytearray`, counted as one integer and iterated with `itertools.compress`."""

import operator
from itertools import compress, count


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        if operator.index(size) < 0:
            raise ValueError("a size cannot be negative")
        self.size = size
        self._data = bytearray(size // 8 + 1)
        for number in numbers:
            self.add(number)

    def _has(self, number):
        return self._data[number >> 3] & (1 << (number & 7)) != 0

    def add(self, number):
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._data[number >> 3] |= 1 << (number & 7)

    def discard(self, number):
        if isinstance(number, int) and 0 <= number < self.size:
            self._data[number >> 3] &= 0xFF ^ (1 << (number & 7))

    def __contains__(self, number):
        return isinstance(number, int) and 0 <= number < self.size and self._has(number)

    def __len__(self):
        return int.from_bytes(self._data, "little").bit_count()

    def __iter__(self):
        return compress(count(), map(self._has, range(self.size)))

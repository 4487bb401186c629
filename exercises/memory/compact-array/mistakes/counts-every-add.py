"""a count that goes up with every `add`: a number that is there already does not make the set
larger."""

import operator


class BitSet:
    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("the size must not be negative")
        self.size = size
        self.count = 0
        self._bytes = bytearray((size + 7) // 8)
        for number in numbers:
            self.add(number)

    def add(self, number):
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._bytes[number >> 3] |= 1 << (number & 7)
        self.count += 1

    def discard(self, number):
        if number in self:
            self._bytes[number >> 3] ^= 1 << (number & 7)
            self.count -= 1

    def __contains__(self, number):
        return 0 <= number < self.size and self._bytes[number >> 3] & 1 << (number & 7) != 0

    def __len__(self):
        return self.count

    def __iter__(self):
        for index, byte in enumerate(self._bytes):
            for bit in range(8):
                if byte & 1 << bit:
                    yield index * 8 + bit

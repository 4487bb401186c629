"""`^=` without asking first: a number that was not there is put in."""

import operator


class BitSet:
    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("the size must not be negative")
        self.size = size
        self._bytes = bytearray((size + 7) // 8)
        for number in numbers:
            self.add(number)

    def add(self, number):
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._bytes[number >> 3] |= 1 << (number & 7)

    def discard(self, number):
        if 0 <= number < self.size:
            self._bytes[number >> 3] ^= 1 << (number & 7)

    def __contains__(self, number):
        return 0 <= number < self.size and self._bytes[number >> 3] & 1 << (number & 7) != 0

    def __len__(self):
        return sum(byte.bit_count() for byte in self._bytes)

    def __iter__(self):
        for index, byte in enumerate(self._bytes):
            for bit in range(8):
                if byte & 1 << bit:
                    yield index * 8 + bit

"""combining sets of different sizes: whatever goes through both stops at the end of the shorter
one, and numbers are lost without a word."""

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
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._bytes[number >> 3] |= 1 << (number & 7)

    def discard(self, number):
        if number in self:
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

    def __or__(self, other):
        return self._combined(operator.or_, other)

    def __and__(self, other):
        return self._combined(operator.and_, other)

    def _combined(self, operation, other):
        if not isinstance(other, BitSet):
            return NotImplemented

        result = BitSet(self.size)
        result._bytes[:] = map(operation, self._bytes, other._bytes)
        return result

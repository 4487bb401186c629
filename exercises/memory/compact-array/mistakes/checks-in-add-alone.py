"""setting the first numbers without the check of `add`: in the last byte there are bits beyond the
range, and negative numbers count from the end."""

import operator


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("the size must not be negative")
        self.size = size
        self._bytes = bytearray((size + 7) // 8)
        for number in numbers:
            self._bytes[number >> 3] |= 1 << (number & 7)

    def add(self, number):
        """Put a number in."""
        number = operator.index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._bytes[number >> 3] |= 1 << (number & 7)

    def discard(self, number):
        """Take a number out, if it is there."""
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

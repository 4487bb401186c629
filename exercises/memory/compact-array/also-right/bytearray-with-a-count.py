"""a `bytearray` with `divmod` for byte and bit, and a running count."""

from operator import index


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        size = index(size)
        if size < 0:
            raise ValueError("size must not be negative")
        self.size = size
        self._bits = bytearray((size + 7) // 8)
        self._count = 0
        for number in numbers:
            self.add(number)

    def add(self, number):
        number = index(number)
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        place, bit = divmod(number, 8)
        mask = 1 << bit
        if not self._bits[place] & mask:
            self._bits[place] |= mask
            self._count += 1

    def discard(self, number):
        if number in self:
            number = index(number)
            self._bits[number // 8] &= ~(1 << number % 8)
            self._count -= 1

    def __contains__(self, number):
        try:
            number = index(number)
        except TypeError:
            return False
        if not 0 <= number < self.size:
            return False
        return bool(self._bits[number >> 3] >> (number & 7) & 1)

    def __len__(self):
        return self._count

    def __iter__(self):
        for place, byte in enumerate(self._bits):
            for bit in range(8):
                if byte >> bit & 1:
                    yield place * 8 + bit

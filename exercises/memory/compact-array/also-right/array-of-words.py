"""an array of unsigned integers of 64 bits, iterated by the lowest bit that is set."""

from array import array
import operator

WIDTH = 64


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    __slots__ = ("size", "_words")

    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError(f"negative size: {size}")
        self.size = size
        self._words = array("Q", [0]) * -(-size // WIDTH)
        for number in numbers:
            self.add(number)

    def add(self, number):
        number = operator.index(number)
        if number < 0 or number >= self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self._words[number // WIDTH] |= 1 << number % WIDTH

    def discard(self, number):
        if number in self:
            number = operator.index(number)
            self._words[number // WIDTH] &= ~(1 << number % WIDTH)

    def __contains__(self, number):
        if not hasattr(number, "__index__"):
            return False
        number = operator.index(number)
        return 0 <= number < self.size and self._words[number // WIDTH] & 1 << number % WIDTH != 0

    def __len__(self):
        return sum(map(int.bit_count, self._words))

    def __iter__(self):
        for place, word in enumerate(self._words):
            while word:
                lowest = word & -word
                yield place * WIDTH + lowest.bit_length() - 1
                word ^= lowest

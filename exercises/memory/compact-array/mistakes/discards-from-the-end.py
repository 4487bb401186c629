"""leaving it to `IndexError` to catch what is outside: a negative number is a place too, counted from
the end."""

from array import array


class BitSet:
    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError("size must be 0 or more")
        self.size = size
        self.words = array("Q", bytes(8 * ((size + 63) // 64)))
        for number in numbers:
            self.add(number)

    def add(self, number):
        if not isinstance(number, int):
            raise TypeError(f"{number!r} is not an integer")
        if not 0 <= number < self.size:
            raise IndexError(f"{number} is not in range({self.size})")
        self.words[number // 64] |= 1 << number % 64

    def discard(self, number):
        try:
            self.words[number // 64] &= ~(1 << number % 64) & (2**64 - 1)
        except IndexError:
            pass

    def __contains__(self, number):
        if not isinstance(number, int) or not 0 <= number < self.size:
            return False
        return self.words[number // 64] & 1 << number % 64 != 0

    def __len__(self):
        return sum(word.bit_count() for word in self.words)

    def __iter__(self):
        return (number for number in range(self.size) if number in self)

"""a list of integers of 2,048 bits each, of which an `add` renews one."""

from operator import index

PAGE = 2048


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        self._range = range(size)
        if size < 0:
            raise ValueError(f"size is {size}")
        self._pages = [0] * ((size + PAGE - 1) // PAGE)
        for number in numbers:
            self.add(number)

    @property
    def size(self):
        return len(self._range)

    def add(self, number):
        number = index(number)
        if number not in self._range:
            raise IndexError(f"{number} is not in {self._range!r}".replace("(0, ", "("))
        page, bit = divmod(number, PAGE)
        self._pages[page] |= 1 << bit

    def discard(self, number):
        if number in self:
            page, bit = divmod(int(number), PAGE)
            self._pages[page] ^= 1 << bit

    def __contains__(self, number):
        if number not in self._range:
            return False
        page, bit = divmod(int(number), PAGE)
        return self._pages[page] >> bit & 1 == 1

    def __len__(self):
        return sum(page.bit_count() for page in self._pages)

    def __iter__(self):
        return (number for number in self._range if number in self)

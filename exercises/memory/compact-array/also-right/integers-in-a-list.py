"""integers of 4,096 bits each, in a list"""

from operator import index

WIDTH = 4096


class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        if size < 0:
            raise ValueError(f"negative size: {size}")
        self.size = size
        self.blocks = [0] * -(-size // WIDTH)
        for number in numbers:
            self.add(number)

    def add(self, number):
        """Put a number in."""
        number = index(number)
        if number not in range(self.size):
            raise IndexError(f"{number} is not in range({self.size})")
        block, bit = divmod(number, WIDTH)
        self.blocks[block] |= 1 << bit

    def discard(self, number):
        """Take a number out, if it is there."""
        if number in self:
            block, bit = divmod(index(number), WIDTH)
            self.blocks[block] ^= 1 << bit

    def __contains__(self, number):
        if not hasattr(type(number), "__index__") or index(number) not in range(self.size):
            return False
        block, bit = divmod(index(number), WIDTH)
        return bool(self.blocks[block] >> bit & 1)

    def __len__(self):
        return sum(block.bit_count() for block in self.blocks)

    def __iter__(self):
        for place, block in enumerate(self.blocks):
            while block:
                lowest = block & -block
                yield place * WIDTH + lowest.bit_length() - 1
                block ^= lowest

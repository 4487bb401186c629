class MinStack:
    """A stack that can be asked for its smallest item."""

    def __init__(self):
        # Each entry is an item, and the smallest one from the bottom up to it.
        self._entries = []

    def push(self, item):
        """Put item on top."""
        smallest = item
        if self._entries:
            smallest = min(self.minimum(), item)
        self._entries.append((item, smallest))

    def pop(self):
        """Remove the top item and return it; the list raises IndexError if there is none."""
        item, _ = self._entries.pop()
        return item

    def minimum(self):
        """Return the smallest item on the stack; IndexError if there is none."""
        _, smallest = self._entries[-1]
        return smallest

    def __len__(self):
        return len(self._entries)

class MinStack:
    """A stack that can be asked for its smallest item."""

    def __init__(self):
        self._items = []

    def push(self, item):
        """Put item on top."""
        self._items.append(item)

    def pop(self):
        """Remove the top item and return it."""
        return self._items.pop()

    def minimum(self):
        """Return the smallest item on the stack."""
        return min(self._items)

    def __len__(self):
        return len(self._items)
